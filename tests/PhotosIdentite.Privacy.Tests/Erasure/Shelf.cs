using System.Collections.Concurrent;
using System.Text.Json;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Tests.Erasure;

/// <summary>What one module keeps of people: sealed values by e-mail.</summary>
internal sealed class Shelf
{
    public static readonly AssociatedData Row = new("shelf.rows", "value", Guid.Empty);

    public ConcurrentDictionary<(string Email, string Module), Sealed> Rows { get; } = new();

    /// <summary>How many times <see cref="ShelfErasure.ExecuteAsync"/> leaves everything where it is.</summary>
    public int Stubborn { get; set; }

    /// <summary>Something is in motion that must end first.</summary>
    public bool InMotion { get; set; }

    public async Task FillAsync(IKeyVault vault, string email, CancellationToken ct)
    {
        foreach (var module in new[] { "identity", "orders", "imaging" })
            Rows[(email, module)] = await vault.SealAsync(await vault.CreateAsync(KeyKind.Account, ct), "mine"u8.ToArray(), Row, ct);
    }

    public IEnumerable<Sealed> Of(string email) => Rows.Where(row => row.Key.Email == email).Select(row => row.Value);
}

/// <summary>A module's part in an erasure, with a tripwire around each effect.</summary>
internal sealed class ShelfErasure(Shelf shelf, Tripwire wire, string module, int step) : IErasureParticipant
{
    public string Module => module;
    public int Step => step;

    public Task<ErasurePlan> PlanAsync(ErasureHandles handles, CancellationToken ct) => wire.AroundAsync(() =>
    {
        if (step > 1 && !handles.OrderNumbers.Contains("found")) throw new InvalidOperationException("Asked before the one who finds handles.");
        handles.OrderNumbers.Add("found");
        var keys = shelf.Rows.TryGetValue((handles.Email!, module), out var kept) ? [kept.Key] : Array.Empty<KeyId>();
        return Task.FromResult(new ErasurePlan(
            module, keys, JsonSerializer.Serialize(handles.Email),
            new Dictionary<string, int> { ["rows"] = keys.Length }, new Dictionary<string, int> { ["accounting"] = 1 }));
    });

    public Task<bool> FreezeAsync(ErasurePlan plan, CancellationToken ct) => Task.FromResult(!shelf.InMotion);

    public Task ExecuteAsync(ErasurePlan plan, CancellationToken ct) => wire.AroundAsync(() =>
    {
        if (shelf.Stubborn == 0) shelf.Rows.TryRemove((EmailOf(plan), module), out _);
        else shelf.Stubborn--;
        return Task.CompletedTask;
    });

    public Task<int> ProbeAsync(ErasurePlan plan, CancellationToken ct) =>
        wire.AroundAsync(() => Task.FromResult(shelf.Rows.ContainsKey((EmailOf(plan), module)) ? 1 : 0));

    private static string EmailOf(ErasurePlan plan) => JsonSerializer.Deserialize<string>(plan.Rows)!;
}
