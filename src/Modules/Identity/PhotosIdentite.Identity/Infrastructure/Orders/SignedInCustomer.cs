using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Identity.Application;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Identity.Infrastructure.Persistence;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Privacy.Contracts;

namespace PhotosIdentite.Identity.Infrastructure.Orders;

/// <summary>Fills the wallet of whoever is signed in. Staff and guests have none.</summary>
internal sealed class SignedInCustomer(ISessions sessions, IdentityDbContext context, IKeyVault vault, PaidOrderBlob blobs)
    : ISignedInCustomer
{
    public async Task<byte[]?> RememberAsync(OrderCapability order, Guid uploadSession, CancellationToken ct)
    {
        if (sessions.Account is not { } id) return null;

        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        if (await LockAsync(id, ct) is not { } account) return null;
        try
        {
            var wallet = Wallet.Read(await vault.OpenAsync(account.Wallet, Account.WalletOf(id), ct));
            var fuller = wallet.With(new WalletEntry(order.Number, order.Secret, uploadSession));
            account.Refill(await vault.SealAsync(account.Key, fuller.ToBytes(), Account.WalletOf(id), ct));
        }
        catch (KeyDestroyedException)
        {
            return null; // being erased
        }

        await context.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return blobs.Make(order.Number, id);
    }

    public async Task<string?> EmailAsync(CancellationToken ct)
    {
        if (sessions.Account is not { } id) return null;
        var account = await context.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Id == id && a.Role == null, ct);
        if (account is null) return null;

        try
        {
            return (await vault.OpenAsync<Contact>(account.Contact, Account.ContactOf(id), ct)).Email;
        }
        catch (KeyDestroyedException)
        {
            return null;
        }
    }

    // Two orders placed at once wait for each other: neither is lost from the wallet.
    private Task<Account?> LockAsync(Guid id, CancellationToken ct) => context.Accounts
        .FromSql($"select *, xmin from identity.accounts where id = {id} and role is null for update")
        .AsTracking().AsAsyncEnumerable().SingleOrDefaultAsync(ct).AsTask();
}
