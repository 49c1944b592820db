namespace PhotosIdentite.Imaging.Application;

/// <summary>Commits what was changed, if nobody else changed the same session meanwhile.</summary>
internal interface ISessionCommit
{
    /// <summary>False when someone did: nothing of it was written.</summary>
    Task<bool> TryAsync(CancellationToken ct);
}
