using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application;

/// <summary>Key, files, rows, in this order, and the word that they are gone. The caller saves.</summary>
internal sealed class SessionEnd(IRepository<UploadSession> sessions, PictureVault pictures)
{
    public async Task DestroyAsync(UploadSession session, CancellationToken ct)
    {
        await pictures.DestroyAsync(session, ct);
        session.MarkDestroyed();
        sessions.Delete(session);
    }
}
