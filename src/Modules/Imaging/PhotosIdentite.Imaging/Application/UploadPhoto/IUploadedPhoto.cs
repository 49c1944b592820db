using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.UploadPhoto;

/// <summary>A file on its way in. It is read once, as it arrives.</summary>
internal interface IUploadedPhoto
{
    Stream Content { get; }

    /// <summary>To be asked after the last byte of <see cref="Content"/>: why what follows it spoils the whole, or null.</summary>
    Task<Refusal?> EndAsync(CancellationToken ct);

    /// <summary>Our camera page took it, a moment ago.</summary>
    bool FromCamera => false;
}
