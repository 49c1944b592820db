using PhotosIdentite.Identity.Domain;

namespace PhotosIdentite.Identity.Application;

/// <summary>Finds and adds accounts by e-mail without ever storing one in clear.</summary>
internal interface IAccounts
{
    Task<Account?> FindAsync(string email, CancellationToken ct);

    /// <summary>Makes an unconfirmed account; the one that is there already when another request was faster.</summary>
    Task<Account> AddAsync(Contact contact, CancellationToken ct);

    /// <summary>Destroys the account's key, then removes the account with its sessions and notices.</summary>
    Task RemoveAsync(Account account, CancellationToken ct);
}
