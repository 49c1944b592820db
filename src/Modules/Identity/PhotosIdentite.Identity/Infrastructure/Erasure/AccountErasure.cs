using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Identity.Infrastructure.Accounts;
using PhotosIdentite.Identity.Infrastructure.Orders;
using PhotosIdentite.Identity.Infrastructure.Persistence;
using PhotosIdentite.Privacy.Contracts;

namespace PhotosIdentite.Identity.Infrastructure.Erasure;

/// <summary>First of those who erase: only the wallet knows which orders and pictures are the person's.</summary>
internal sealed class AccountErasure(IdentityDbContext context, IKeyVault vault, LoginTags tags, PaidOrderBlob blobs)
    : IErasureParticipant
{
    public string Module => "identity";

    public int Step => 1;

    public async Task<ErasurePlan> PlanAsync(ErasureHandles handles, CancellationToken ct)
    {
        if (await FindAsync(handles, ct) is not { Role: null } account) return Plan([], new Rows(null, []), 0);

        var wallet = await OpenWalletAsync(account, ct);
        foreach (var entry in wallet.Entries)
        {
            handles.OrderNumbers.Add(entry.Number);
            handles.UploadSessions.Add(entry.UploadSession);
        }

        return Plan([account.Key], new Rows(account.Id, [.. wallet.Entries.Select(entry => blobs.Tag(entry.Number))]), 1);
    }

    public async Task ExecuteAsync(ErasurePlan plan, CancellationToken ct)
    {
        var rows = Read(plan);
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        await context.PaidOrderLinks.Where(link => rows.Links.Contains(link.LinkTag)).ExecuteDeleteAsync(ct);
        if (rows.Account is { } account) await context.RemoveAccountAsync(account, ct);
        await transaction.CommitAsync(ct);
    }

    public async Task<int> ProbeAsync(ErasurePlan plan, CancellationToken ct)
    {
        var rows = Read(plan);
        return await context.Accounts.CountAsync(account => account.Id == rows.Account, ct)
            + await context.Sessions.CountAsync(session => session.AccountId == rows.Account, ct)
            + await context.Notices.CountAsync(notice => notice.AccountId == rows.Account, ct)
            + await context.PaidOrderLinks.CountAsync(link => rows.Links.Contains(link.LinkTag), ct);
    }

    private async Task<Account?> FindAsync(ErasureHandles handles, CancellationToken ct)
    {
        if (Guid.TryParseExact(handles.Account, "N", out var id))
            return await context.Accounts.AsNoTracking().FirstOrDefaultAsync(account => account.Id == id, ct);
        if (handles.Email is null) return null;

        var tag = tags.Of(handles.Email);
        return await context.Accounts.AsNoTracking().FirstOrDefaultAsync(account => account.LoginTag == tag, ct);
    }

    private async Task<Wallet> OpenWalletAsync(Account account, CancellationToken ct)
    {
        try
        {
            return Wallet.Read(await vault.OpenAsync(account.Wallet, Account.WalletOf(account.Id), ct));
        }
        catch (KeyDestroyedException)
        {
            return Wallet.Empty; // an earlier request got this far
        }
    }

    private ErasurePlan Plan(IReadOnlyList<SharedKernel.KeyId> keys, Rows rows, int accounts) => new(
        Module, keys, JsonSerializer.Serialize(rows),
        new Dictionary<string, int> { ["account"] = accounts },
        new Dictionary<string, int>());

    private static Rows Read(ErasurePlan plan) => JsonSerializer.Deserialize<Rows>(plan.Rows)!;

    private sealed record Rows(Guid? Account, byte[][] Links);
}
