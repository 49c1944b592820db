using Microsoft.Extensions.Logging;
using PhotosIdentite.Privacy.Infrastructure.KeyRing;
using PhotosIdentite.SharedKernel;
using Quartz;

namespace PhotosIdentite.Privacy.Infrastructure.Vault;

/// <summary>
/// Each night a new master takes over all keys, and the eighth newest is dropped: with it die the vault's backups of its day. At most
/// one new master a day, so an interrupted run is taken up where it stopped.
/// </summary>
internal sealed partial class RotateMaster(
    KeyRewrap keys, IKeyRing ring, KeyRingOptions options, TimeProvider clock, ILogger<RotateMaster> log) : IJob
{
    async ValueTask IJob.Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await RunAsync(cancellationToken);

    /// <summary>False when another host was at it.</summary>
    public async Task<bool> RunAsync(CancellationToken ct)
    {
        await using var alone = await keys.TryBeAloneAsync(ct);
        if (alone is null) return false;

        if (ring.NewestMadeOn != clock.Today()) ring.AddMaster();
        var moved = 0;
        while (await keys.NextAsync(ct) is var some and > 0) moved += some;

        foreach (var old in ring.Masters.SkipLast(options.KeepMasters).Except(await keys.MastersInUseAsync(ct))) ring.DropMaster(old);
        Rotated(ring.Newest, moved, ring.Masters[0]);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Master {Number} sealed {Keys} keys; the oldest kept is {Oldest}")]
    private partial void Rotated(int number, int keys, int oldest);
}
