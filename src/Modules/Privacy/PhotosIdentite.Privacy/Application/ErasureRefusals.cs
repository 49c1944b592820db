using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Application;

internal static class ErasureRefusals
{
    public static readonly Refusal NotFound = new("privacy.erasure-not-found");

    /// <summary>Something is still there; the job comes back.</summary>
    public static readonly Refusal NotYet = new("privacy.erasure-not-yet");

    /// <summary>Older than an hour, or never sent.</summary>
    public static readonly Refusal LinkOver = new("link.expired");
}
