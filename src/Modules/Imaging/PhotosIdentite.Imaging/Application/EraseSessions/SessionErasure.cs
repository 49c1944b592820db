using System.Text.Json;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.EraseSessions;

/// <summary>The pictures' part of an erasure: the sessions that the person's wallet and orders named.</summary>
internal sealed class SessionErasure(IRepository<UploadSession> sessions, SessionEnd end, IPictureStore store) : IErasureParticipant
{
    public string Module => "imaging";

    public int Step => 3;

    public async Task<ErasurePlan> PlanAsync(ErasureHandles handles, CancellationToken ct)
    {
        var found = await sessions.ListAsync(new SessionsByIdSpec(handles.UploadSessions), ct);
        var pictures = found.SelectMany(session => session.Pictures).ToList();
        var rows = new Rows([.. found.Select(session => session.Id)], [.. pictures.Select(picture => picture.BlobRef)]);
        return new ErasurePlan(
            Module,
            [.. found.Select(session => session.SubjectKey)],
            JsonSerializer.Serialize(rows),
            new Dictionary<string, int> { ["pictures"] = pictures.Count },
            new Dictionary<string, int>());
    }

    public async Task ExecuteAsync(ErasurePlan plan, CancellationToken ct)
    {
        var rows = Read(plan);
        foreach (var session in await sessions.ListAsync(new SessionsByIdSpec(rows.Sessions), ct)) await end.DestroyAsync(session, ct);
        foreach (var blob in rows.Blobs) await store.DeleteAsync(blob, ct);
        await sessions.SaveChangesAsync(ct);
    }

    public async Task<int> ProbeAsync(ErasurePlan plan, CancellationToken ct)
    {
        var rows = Read(plan);
        var left = await sessions.CountAsync(new SessionsByIdSpec(rows.Sessions), ct);
        foreach (var blob in rows.Blobs) left += await store.ExistsAsync(blob, ct) ? 1 : 0;
        return left;
    }

    private static Rows Read(ErasurePlan plan) => JsonSerializer.Deserialize<Rows>(plan.Rows)!;

    private sealed record Rows(IReadOnlyList<Guid> Sessions, IReadOnlyList<string> Blobs);
}
