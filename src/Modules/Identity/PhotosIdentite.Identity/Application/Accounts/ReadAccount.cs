using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Application.Accounts;

/// <summary>The account page of whoever is signed in.</summary>
internal sealed record ReadAccount;

internal sealed record AccountPage(string Email, IReadOnlyList<OrderSummary> Orders);

internal sealed class ReadAccountHandler(
    ISessions sessions, IRepository<Account> accounts, IKeyVault vault, IOrderSummaries orders)
    : IQueryHandler<ReadAccount, AccountPage?>
{
    public async Task<AccountPage?> HandleAsync(ReadAccount query, CancellationToken ct)
    {
        if (sessions.Account is not { } id) return null;
        if (await accounts.FirstOrDefaultAsync(new AccountByIdSpec(id), ct) is not { } account) return null;

        try
        {
            var contact = await vault.OpenAsync<Contact>(account.Contact, Account.ContactOf(id), ct);
            var wallet = Wallet.Read(await vault.OpenAsync(account.Wallet, Account.WalletOf(id), ct));
            var capabilities = wallet.Entries.Select(entry => new OrderCapability(entry.Number, entry.Secret)).ToList();
            return new AccountPage(contact.Email, await orders.ReadAsync(capabilities, ct));
        }
        catch (KeyDestroyedException)
        {
            return null; // being erased
        }
    }
}
