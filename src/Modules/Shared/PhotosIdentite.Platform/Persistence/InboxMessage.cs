using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Platform.Persistence;

/// <summary>A message this module has dealt with: written in the same commit as its effect, so a second delivery changes nothing.</summary>
public sealed class InboxMessage
{
    [Operational("30 days")]
    public required string MessageId { get; init; }

    /// <summary>The day it began, UTC: the moment would tie the rows of two modules that heard the same message.</summary>
    [Operational("30 days")]
    public required DateTimeOffset HandledAt { get; init; }
}
