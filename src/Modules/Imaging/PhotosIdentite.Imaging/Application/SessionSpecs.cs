using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application;

/// <summary>The session that this secret opens.</summary>
internal sealed class SessionByProofSpec : Specification<UploadSession>
{
    public SessionByProofSpec(Capability proof)
    {
        var hash = proof.Hash;
        Query.Where(session => session.ProofHash == hash).Include(session => session.Pictures);
    }
}

internal sealed class SessionByIdSpec : Specification<UploadSession>
{
    public SessionByIdSpec(Guid id) => Query.Where(session => session.Id == id).Include(session => session.Pictures);
}

internal sealed class SessionsByIdSpec : Specification<UploadSession>
{
    public SessionsByIdSpec(IReadOnlyCollection<Guid> ids) =>
        Query.Where(session => ids.Contains(session.Id)).Include(session => session.Pictures);
}

/// <summary>Sessions whose term is over, the longest overdue first; those whose destruction was interrupted are among them.</summary>
internal sealed class OverdueSessionsSpec : Specification<UploadSession, Guid>
{
    public OverdueSessionsSpec(DateTimeOffset now, int atMost)
    {
        var unpaid = now - Retention.PaymentTail;
        Query
            .Where(session => session.State == SessionState.AwaitingPayment ? session.DestroyAt <= unpaid : session.DestroyAt <= now)
            .OrderBy(session => session.DestroyAt)
            .Take(atMost)
            .AsNoTracking();
        Query.Select(session => session.Id);
    }
}
