using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.OpenPicture;

/// <summary>The "before" beside the finished picture, for who holds the secret; JPEG, or null when it is not theirs or no more.</summary>
internal sealed record OpenSource(Capability Proof);

internal sealed class OpenSourceHandler(IRepository<UploadSession> sessions, SourceView source, TimeProvider clock)
    : IQueryHandler<OpenSource, byte[]?>
{
    public async Task<byte[]?> HandleAsync(OpenSource query, CancellationToken ct)
    {
        var session = await sessions.FirstOrDefaultAsync(new SessionByProofSpec(query.Proof), ct);
        return session?.IsReadable(clock.GetUtcNow()) == true ? await source.ReadAsync(session, ct) : null;
    }
}
