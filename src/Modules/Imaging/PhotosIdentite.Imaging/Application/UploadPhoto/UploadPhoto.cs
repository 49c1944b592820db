using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.UploadPhoto;

/// <summary>Someone sends a photo for a document. The answer is the secret that opens its result.</summary>
internal sealed record UploadPhoto(string? DocumentId, IUploadedPhoto Photo, string? AgeGroup = null);

internal sealed class UploadPhotoHandler(PhotoReception reception) : ICommandHandler<UploadPhoto, Result<Capability>>
{
    public async Task<Result<Capability>> HandleAsync(UploadPhoto command, CancellationToken ct)
    {
        var proof = Capability.New();
        var received = await reception.ReceiveAsync(proof.Hash, command.DocumentId, command.AgeGroup, command.Photo, ct, awaited: ct);
        return received.Refusal is { } refusal ? refusal : Result.Of(proof);
    }
}
