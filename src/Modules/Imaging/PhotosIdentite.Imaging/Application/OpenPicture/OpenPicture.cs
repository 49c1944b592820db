using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.OpenPicture;

/// <summary>The finished picture, for who holds the secret; JPEG, or null when it is not theirs or no more.</summary>
internal sealed record OpenPicture(Capability Proof);

internal sealed class OpenPictureHandler(IRepository<UploadSession> sessions, PictureVault pictures, TimeProvider clock)
    : IQueryHandler<OpenPicture, byte[]?>
{
    public async Task<byte[]?> HandleAsync(OpenPicture query, CancellationToken ct)
    {
        var session = await sessions.FirstOrDefaultAsync(new SessionByProofSpec(query.Proof), ct);
        return session?.IsReadable(clock.GetUtcNow()) == true ? await pictures.ReadAsync(session, session.Crop, ct) : null;
    }
}
