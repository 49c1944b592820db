using PhotosIdentite.Imaging.Application.OpenPicture;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.Contests;

/// <summary>The finished photo, or what it was made from, as JPEG, for who has it open; else null.</summary>
internal sealed record OpenContestedPhoto(Guid Contest, string Staff, bool Source);

internal sealed class OpenContestedPhotoHandler(HeldContests held, PictureVault pictures, SourceView source)
    : IQueryHandler<OpenContestedPhoto, byte[]?>
{
    public async Task<byte[]?> HandleAsync(OpenContestedPhoto query, CancellationToken ct)
    {
        if (await held.FindAsync(query.Contest, query.Staff, ct) is not var (_, session)) return null;

        return query.Source ? await source.ReadAsync(session, ct) : await pictures.ReadAsync(session, session.Crop, ct);
    }
}
