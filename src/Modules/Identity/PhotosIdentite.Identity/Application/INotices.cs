using PhotosIdentite.Identity.Domain;

namespace PhotosIdentite.Identity.Application;

/// <summary>
/// Mails owed to accounts, and the one-time links in them. A few a day at most for one address. Nothing is kept before <see
/// cref="CommitAsync"/>.
/// </summary>
internal interface INotices
{
    Task TellAsync(Account account, string kind, CancellationToken ct);

    /// <param name="account">Whose mail it is.</param>
    /// <param name="kind">One of <see cref="NoticeKinds"/>.</param>
    /// <param name="passwordHash">Counts only for who follows this link; null where the link asks for a password.</param>
    /// <param name="life">How long the link works.</param>
    /// <param name="ct">Stops between two steps.</param>
    Task SendLinkAsync(Account account, string kind, string? passwordHash, TimeSpan life, CancellationToken ct);

    /// <summary>Whether that link works: unused, not expired.</summary>
    Task<bool> WorksAsync(string kind, string token, CancellationToken ct);

    /// <summary>
    /// Uses the link up, and every other link of its kind and account. Null when it does not work; of two clicks at once one
    /// gets null.
    /// </summary>
    Task<Notice?> TakeAsync(string kind, string token, CancellationToken ct);

    /// <summary>Removes every link of that kind of the account.</summary>
    Task ForgetAsync(Account account, string kind, CancellationToken ct);

    Task CommitAsync(CancellationToken ct);
}
