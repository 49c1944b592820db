namespace PhotosIdentite.SharedKernel;

/// <summary>Why a use case would not do what was asked.</summary>
/// <param name="Code">Stable; keys the text shown in each language.</param>
/// <param name="Values">What the text names, by placeholder: <c>{size}</c>, <c>{min}</c>. Never personal.</param>
public sealed record Refusal(string Code, IReadOnlyDictionary<string, string>? Values = null);

/// <summary>The outcome of a use case: done, or refused for a stated reason. Faults (database down) stay exceptions.</summary>
public class Result
{
    private protected Result(Refusal? refusal) => Refusal = refusal;

    public Refusal? Refusal { get; }
    public bool Succeeded => Refusal is null;

    public static Result Done { get; } = new(null);

    public static Result<T> Of<T>(T value) => new(value, null);

    public static implicit operator Result(Refusal refusal) => FromRefusal(refusal);
    public static Result FromRefusal(Refusal refusal) => new(refusal);
}

/// <inheritdoc cref="Result"/>
public sealed class Result<T> : Result
{
    private readonly T? _value;

    internal Result(T? value, Refusal? refusal) : base(refusal) => _value = value;

    public T Value => Succeeded ? _value! : throw new InvalidOperationException($"Refused: {Refusal!.Code}");

    public static implicit operator Result<T>(Refusal refusal) => new(default, refusal);
}
