using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Infrastructure.Persistence;

/// <summary>One opening by staff. The module's role may add and read; nobody but the owner may change or remove.</summary>
internal sealed class AccessEntry
{
    [Operational("3 years")]
    public long Seq { get; init; }

    /// <summary>Blind index of the order number: who brings the number finds its lines.</summary>
    [Pseudonymous("3 years")]
    public required byte[] SubjectTag { get; init; }

    /// <summary>Microseconds since 1970: what the database keeps, and no more.</summary>
    [Operational("3 years")]
    public required long AtMicros { get; init; }

    [Pseudonymous("3 years")]
    public required string StaffNumber { get; init; }

    [Operational("3 years")]
    public required string Opened { get; init; }

    [Operational("3 years")]
    public required string Reason { get; init; }
}
