using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Identity.Application;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Identity.Infrastructure.Persistence;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Infrastructure.Accounts;

internal sealed class Accounts(
    UserManager<Account> users, IdentityDbContext context, LoginTags tags, IKeyVault vault, TimeProvider clock) : IAccounts
{
    public Task<Account?> FindAsync(string email, CancellationToken ct) => users.FindByEmailAsync(email);

    public async Task<Account> AddAsync(Contact contact, CancellationToken ct)
    {
        var (id, key) = (Guid.NewGuid(), await vault.CreateAsync(KeyKind.Account, ct));
        var account = Account.Register(
            id,
            tags.Of(contact.Email),
            await vault.SealAsync(key, contact, Account.ContactOf(id), ct),
            await vault.SealAsync(key, Wallet.Empty.ToBytes(), Account.WalletOf(id), ct),
            clock.Today());
        var outcome = await users.CreateAsync(account);
        if (outcome.Succeeded) return account;

        await vault.DestroyAsync([key], ct);
        return await FindAsync(contact.Email, ct)
            ?? throw new InvalidOperationException($"Not added: {string.Join(", ", outcome.Errors.Select(e => e.Code))}.");
    }

    public async Task RemoveAsync(Account account, CancellationToken ct)
    {
        await vault.DestroyAsync([account.Key], ct);
        await context.RemoveAccountAsync(account.Id, ct);
    }
}

/// <summary>Removal of an account's rows: sessions and notices go with it.</summary>
internal static class AccountRemoval
{
    public static async Task RemoveAccountAsync(this IdentityDbContext context, Guid account, CancellationToken ct)
    {
        var outer = context.Database.CurrentTransaction;
        await using var transaction = outer is null ? await context.Database.BeginTransactionAsync(ct) : null;
        await context.Set<OutgoingMail>()
            .Where(mail => context.Notices.Any(notice => notice.Id == mail.Subject && notice.AccountId == account))
            .ExecuteDeleteAsync(ct);
        await context.Accounts.Where(a => a.Id == account).ExecuteDeleteAsync(ct);
        if (transaction is not null) await transaction.CommitAsync(ct);
    }
}
