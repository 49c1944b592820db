using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Privacy.Contracts;

namespace PhotosIdentite.Identity.Infrastructure.Accounts;

internal sealed partial class AccountStore : IUserEmailStore<Account>
{
    public async Task<string?> GetEmailAsync(Account user, CancellationToken cancellationToken) =>
        (await vault.OpenAsync<Contact>(user.Contact, Account.ContactOf(user.Id), cancellationToken)).Email;

    public Task<string?> GetNormalizedEmailAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(Convert.ToHexString(user.LoginTag));

    public Task SetEmailAsync(Account user, string? email, CancellationToken cancellationToken) => throw Fixed();

    public Task SetNormalizedEmailAsync(Account user, string? normalizedEmail, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public Task<bool> GetEmailConfirmedAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.State == AccountState.Active);

    public Task SetEmailConfirmedAsync(Account user, bool confirmed, CancellationToken cancellationToken) => throw Fixed();

    public Task<Account?> FindByEmailAsync(string normalizedEmail, CancellationToken cancellationToken)
    {
        var tag = Convert.FromHexString(normalizedEmail);
        return context.Accounts.FirstOrDefaultAsync(account => account.LoginTag == tag, cancellationToken);
    }
}
