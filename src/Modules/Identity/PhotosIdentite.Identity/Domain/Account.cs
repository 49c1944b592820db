using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Domain;

/// <summary>
/// Who may sign in: a customer, or a member of staff. What it says of a person is sealed under a key of its own.
/// </summary>
internal sealed class Account : Aggregate
{
    public const int TriesBeforePause = 10;
    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    private Account() { } // EF Core

    [Pseudonymous]
    public Guid Id { get; private init; }

    /// <summary>HMAC of the normalised e-mail: finds the account, names nobody.</summary>
    [Pseudonymous]
    public byte[] LoginTag { get; private init; } = [];

    /// <summary>Null until the address is confirmed: until then each link carries its own.</summary>
    [Verifier]
    public string? PasswordHash { get; set; }

    [Pseudonymous]
    public KeyId Key { get; private init; }

    [Personal("the account is erased")]
    public Sealed Contact { get; private init; } = null!;

    [Personal("the account is erased")]
    public Sealed Wallet { get; private set; } = null!;

    [Operational]
    public AccountState State { get; private set; }

    /// <summary>Changes with the password; a session begun under another one is over.</summary>
    [Verifier]
    public string SecurityStamp { get; set; } = Capability.New().Secret;

    [Operational]
    public DateOnly CreatedMonth { get; private init; }

    /// <summary>An address not confirmed by the end of this day is forgotten.</summary>
    [Operational]
    public DateOnly? ConfirmBy { get; private set; }

    /// <summary>One of <c>Roles</c>; null for a customer.</summary>
    [Operational]
    public string? Role { get; private set; }

    /// <summary><c>S-0003</c>; null for a customer.</summary>
    [Operational]
    public string? StaffNumber { get; private set; }

    [Operational]
    public int FailedTries { get; private set; }

    [Operational]
    public DateTimeOffset? PausedUntil { get; private set; }

    public static AssociatedData ContactOf(Guid account) => new("identity.accounts", "contact", account);

    public static AssociatedData WalletOf(Guid account) => new("identity.accounts", "wallet", account);

    public static Account Register(Guid id, byte[] loginTag, Sealed contact, Sealed wallet, DateOnly today) => new()
    {
        Id = id,
        LoginTag = loginTag,
        Key = contact.Key,
        Contact = contact,
        Wallet = wallet,
        State = AccountState.Unconfirmed,
        CreatedMonth = new DateOnly(today.Year, today.Month, 1),
        ConfirmBy = today.AddDays(7),
    };

    /// <summary>The address was proved; <paramref name="passwordHash"/> is the one typed by whoever received the link.</summary>
    public Result Confirm(string passwordHash)
    {
        if (State == AccountState.Active) return IdentityRefusals.LinkExpired;

        (State, PasswordHash, ConfirmBy) = (AccountState.Active, passwordHash, null);
        return Result.Done;
    }

    /// <summary>
    /// A proved link or the old password came first. Also ends a pause, so that nobody can be kept out by wrong tries.
    /// </summary>
    public void ChangePassword(string passwordHash) =>
        (PasswordHash, SecurityStamp, FailedTries, PausedUntil) = (passwordHash, Capability.New().Secret, 0, null);

    public bool IsPaused(DateTimeOffset now) => PausedUntil > now;

    public void RightTry() => (FailedTries, PausedUntil) = (0, null);

    public void Employ(string role, string staffNumber) => (Role, StaffNumber) = (role, staffNumber);

    public void Refill(Sealed wallet) => Wallet = wallet;
}

internal enum AccountState
{
    Unconfirmed,
    Active,
}
