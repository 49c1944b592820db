using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Identity.Application;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Identity.Infrastructure.Persistence;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Infrastructure.Accounts;

internal sealed class NoticeBox(IdentityDbContext context, IKeyVault vault, TimeProvider clock) : INotices
{
    private const int ADay = 5;

    public async Task TellAsync(Account account, string kind, CancellationToken ct)
    {
        if (!await IsEnoughAsync(account, kind, ct)) context.Add(Notice.Plain(kind, account.Id, clock.GetUtcNow()));
    }

    public async Task SendLinkAsync(Account account, string kind, string? passwordHash, TimeSpan life, CancellationToken ct)
    {
        if (await IsEnoughAsync(account, kind, ct)) return;

        var (id, secret) = (Guid.NewGuid(), Capability.New());
        var link = await vault.SealAsync(account.Key, secret.Secret, Notice.LinkOf(id), ct);
        context.Add(Notice.WithLink(id, kind, account.Id, secret.Hash, link, passwordHash, clock.GetUtcNow() + life));
    }

    public async Task<bool> WorksAsync(string kind, string token, CancellationToken ct)
    {
        if (Capability.Parse(token)?.Hash is not { } hash) return false;
        var now = clock.GetUtcNow();
        return await context.Notices.AnyAsync(n => n.Kind == kind && n.LinkHash == hash && n.EndsAt > now, ct);
    }

    public async Task<Notice?> TakeAsync(string kind, string token, CancellationToken ct)
    {
        if (Capability.Parse(token)?.Hash is not { } hash) return null;

        await context.Database.BeginTransactionAsync(ct); // ended by CommitAsync, or with the request
        var now = clock.GetUtcNow();
        var notice = await context.Notices
            .FromSql($"""
                select *, xmin from identity.notices
                 where kind = {kind} and link_hash = {hash} and ends_at > {now} for update
                """)
            .AsTracking().AsAsyncEnumerable().SingleOrDefaultAsync(ct);
        if (notice is null) return null;

        await context.Notices.Where(n => n.AccountId == notice.AccountId && n.Kind == kind).ExecuteDeleteAsync(ct);
        context.Entry(notice).State = EntityState.Detached;
        return notice;
    }

    public Task ForgetAsync(Account account, string kind, CancellationToken ct) =>
        context.Notices.Where(n => n.AccountId == account.Id && n.Kind == kind).ExecuteDeleteAsync(ct);

    public async Task CommitAsync(CancellationToken ct)
    {
        await context.SaveChangesAsync(ct);
        if (context.Database.CurrentTransaction is { } transaction) await transaction.CommitAsync(ct);
    }

    private async Task<bool> IsEnoughAsync(Account account, string kind, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        return await context.Notices.CountAsync(n => n.AccountId == account.Id && n.Kind == kind && n.EndsAt > now, ct) >= ADay;
    }
}
