namespace PhotosIdentite.Imaging.Application.Rules;

/// <summary>Commits what a use case changed in the rule book, and brings this host's copy up to date; the others hear of it.</summary>
internal interface IRuleCommit
{
    /// <summary>False: somebody was quicker, and nothing was written.</summary>
    Task<bool> TryAsync(CancellationToken ct);
}
