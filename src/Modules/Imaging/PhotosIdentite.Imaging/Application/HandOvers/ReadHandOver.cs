using PhotosIdentite.Imaging.Domain.HandOvers;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.HandOvers;

/// <summary>How far the phone is, for the computer that waits.</summary>
internal sealed record ReadHandOver(Capability Computer);

internal enum HandOverProgress
{
    /// <summary>The code is shown.</summary>
    Waiting,

    /// <summary>A phone gave the code.</summary>
    Taken,

    /// <summary>The photo is here: the computer's secret opens its result.</summary>
    Received,

    /// <summary>Too late, or never opened.</summary>
    Expired,
}

internal sealed class ReadHandOverHandler(IHandOvers handOvers, IRepository<UploadSession> sessions, TimeProvider clock)
    : IQueryHandler<ReadHandOver, HandOverProgress>
{
    public async Task<HandOverProgress> HandleAsync(ReadHandOver query, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        if (await handOvers.FindByComputerAsync(query.Computer.Hash, now, ct) is { } open)
            return open.State == HandOverState.Waiting ? HandOverProgress.Waiting : HandOverProgress.Taken;

        var session = await sessions.FirstOrDefaultAsync(new SessionByProofSpec(query.Computer), ct);
        return session?.IsReadable(now) == true ? HandOverProgress.Received : HandOverProgress.Expired;
    }
}
