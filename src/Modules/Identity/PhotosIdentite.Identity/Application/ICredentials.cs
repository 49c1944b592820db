using PhotosIdentite.Identity.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Application;

/// <summary>
/// Passwords, hashed slowly and peppered. Each call costs one hash whoever is asked about; only so many run at once, and the
/// others wait a few seconds before they get <see cref="IdentityRefusals.Busy"/>.
/// </summary>
internal interface ICredentials
{
    Task<Result<string>> HashAsync(string password, CancellationToken ct);

    /// <summary>Whether the password is the one hashed, for a hash that is no account's yet.</summary>
    Task<Result> MatchAsync(string hash, string password, CancellationToken ct);

    /// <summary>The account, when there is one, it may sign in, and the password is its own.</summary>
    Task<Result<Account>> CheckAsync(string email, string password, CancellationToken ct);

    /// <summary>The same for an account already known; wrong tries count.</summary>
    Task<Result<Account>> CheckAsync(Account account, string password, CancellationToken ct);
}
