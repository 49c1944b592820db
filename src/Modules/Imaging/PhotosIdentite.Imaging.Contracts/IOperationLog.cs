namespace PhotosIdentite.Imaging.Contracts;

/// <summary>What was done to a finished picture, for modules that proved who may see its order.</summary>
public interface IOperationLog
{
    /// <summary>Null when the picture is gone.</summary>
    Task<PhotoOperations?> ReadAsync(Guid uploadSession, CancellationToken ct);
}

/// <param name="SourceSha256">Of the file as it was sent, in lower-case hexadecimal.</param>
/// <param name="Done">Each step, in words of the request's language. Nothing else was done.</param>
public sealed record PhotoOperations(string SourceSha256, IReadOnlyList<string> Done);
