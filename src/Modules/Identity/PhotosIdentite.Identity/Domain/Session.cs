using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Domain;

/// <summary>
/// One browser signed in. The row is looked up on every request: deleting it ends the session everywhere at once.
/// </summary>
internal sealed class Session : Aggregate
{
    private static readonly TimeSpan Grain = TimeSpan.FromMinutes(5);

    private Session() { } // EF Core

    /// <summary>Hash of the secret in the cookie.</summary>
    [Verifier]
    public byte[] Id { get; private init; } = [];

    [Pseudonymous]
    public Guid AccountId { get; private init; }

    /// <summary>The account's, when its password was checked: one changed meanwhile ends this session before it began.</summary>
    [Verifier]
    public string Stamp { get; private init; } = "";

    /// <summary>When the password was last typed, to five minutes.</summary>
    [Operational("14 days")]
    public DateTimeOffset StartedAt { get; private init; }

    [Operational("14 days")]
    public DateTimeOffset SeenAt { get; private init; }

    [Operational("14 days")]
    public DateTimeOffset EndsAt { get; private init; }

    public static Session Start(Capability secret, Account account, DateTimeOffset now) => new()
    {
        Id = secret.Hash,
        AccountId = account.Id,
        Stamp = account.SecurityStamp,
        StartedAt = Coarse(now),
        SeenAt = Coarse(now),
        EndsAt = Coarse(now) + (account.Role is null ? TimeSpan.FromDays(14) : TimeSpan.FromHours(10)),
    };

    /// <summary>How long a session may rest unused.</summary>
    public static TimeSpan Rest(string? role) => role is null ? TimeSpan.FromHours(24) : TimeSpan.FromHours(1);

    /// <summary>Exact times would tell which account placed which order.</summary>
    public static DateTimeOffset Coarse(DateTimeOffset time) => new(time.UtcTicks - time.UtcTicks % Grain.Ticks, TimeSpan.Zero);
}
