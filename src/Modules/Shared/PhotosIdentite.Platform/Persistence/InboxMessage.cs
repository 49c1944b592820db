using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Platform.Persistence;

/// <summary>A message this module has dealt with: written in the same commit as its effect, so a second delivery changes nothing.</summary>
public sealed class InboxMessage
{
    [Operational("30 days")]
    public required string MessageId { get; init; }

    [Operational("30 days")]
    public required DateTimeOffset HandledAt { get; init; }
}
