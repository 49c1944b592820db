using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Domain;

/// <summary>
/// A mail owed to an account, with the one-time link it carries, if any. Its kind is the name of the mail's template.
/// </summary>
internal sealed class Notice : Aggregate
{
    private Notice() { } // EF Core

    [Pseudonymous("a day")]
    public Guid Id { get; private init; }

    [Pseudonymous("a day")]
    public Guid AccountId { get; private init; }

    [Operational("a day")]
    public string Kind { get; private init; } = "";

    /// <summary>Finds the row when the link is followed.</summary>
    [Verifier("a day")]
    public byte[]? LinkHash { get; private init; }

    /// <summary>The link's secret, under the account's key: composed into the mail when that is sent.</summary>
    [Personal("a day")]
    public Sealed? Link { get; private init; }

    /// <summary>The password typed when registering: it counts only for who follows this link.</summary>
    [Verifier("a day")]
    public string? PasswordHash { get; private init; }

    [Operational("a day")]
    public DateTimeOffset EndsAt { get; private init; }

    public static AssociatedData LinkOf(Guid notice) => new("identity.notices", "link", notice);

    public static Notice Plain(string kind, Guid account, DateTimeOffset now) => new()
    {
        Id = Guid.NewGuid(),
        AccountId = account,
        Kind = kind,
        EndsAt = now + TimeSpan.FromDays(1),
    };

    public static Notice WithLink(
        Guid id, string kind, Guid account, byte[] linkHash, Sealed link, string? passwordHash, DateTimeOffset endsAt) => new()
    {
        Id = id,
        AccountId = account,
        Kind = kind,
        LinkHash = linkHash,
        Link = link,
        PasswordHash = passwordHash,
        EndsAt = endsAt,
    };
}

/// <summary>The kinds of mail this module sends.</summary>
internal static class NoticeKinds
{
    public const string Confirm = "confirm-email";
    public const string Reset = "reset-password";
    public const string AlreadyRegistered = "already-registered";
    public const string PasswordChanged = "password-changed";
}
