using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Infrastructure.Sandbox;

/// <summary>What the play-money provider knows of a payment: it stands in for a company of its own, and is asked for the truth.</summary>
internal sealed class SandboxPayment
{
    [Pseudonymous("Development only")]
    public required string Id { get; init; }

    [Pseudonymous("Development only")]
    public required Guid IdempotencyKey { get; init; }

    [Operational("Development only")]
    public required int AmountCents { get; init; }

    [Operational("Development only")]
    public required string Currency { get; init; }

    [Operational("Development only")]
    public SandboxState State { get; set; }

    [Pseudonymous("Development only")]
    public string? CaptureId { get; set; }
}

internal enum SandboxState
{
    Open,
    Approved,
    Declined,
    Cancelled,
    Captured,
}
