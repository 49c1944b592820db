using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Contracts;

/// <summary>Why a picture or a sheet is not given.</summary>
public static class PictureRefusals
{
    /// <summary>Unknown, expired, destroyed, or not printable: no difference is told.</summary>
    public static Refusal NotFound { get; } = new("pictures.not-found");

    /// <summary>What is stored is no longer what was stored: nothing of it may be shown or printed.</summary>
    public static Refusal Damaged { get; } = new("lab.hash");

    /// <summary>No worker is to be had: ask again.</summary>
    public static Refusal Busy { get; } = new("check.down");
}
