using PhotosIdentite.Imaging.Domain.HandOvers;

namespace PhotosIdentite.Imaging.Application.HandOvers;

/// <summary>The open hand-overs. Every change is one conditional statement: of two that come at once, one is told no.</summary>
internal interface IHandOvers
{
    /// <summary>False when another hand-over has this code.</summary>
    Task<bool> TryOpenAsync(HandOver handOver, CancellationToken ct);

    /// <summary>Gives the hand-over to the phone that says its code; null when it is gone, taken or too late.</summary>
    Task<HandOver?> TakeAsync(byte[] codeTag, byte[] phoneHash, DateTimeOffset now, CancellationToken ct);

    /// <summary>The phone begins to send; null when it sends already, or too late.</summary>
    Task<HandOver?> BeginAsync(byte[] phoneHash, DateTimeOffset now, CancellationToken ct);

    /// <summary>What was sent will not do: the phone may send another.</summary>
    Task ReopenAsync(Guid id, CancellationToken ct);

    Task CloseAsync(Guid id, CancellationToken ct);

    Task<HandOver?> FindByComputerAsync(byte[] proofHash, DateTimeOffset now, CancellationToken ct);

    Task<HandOver?> FindByPhoneAsync(byte[] phoneHash, DateTimeOffset now, CancellationToken ct);
}
