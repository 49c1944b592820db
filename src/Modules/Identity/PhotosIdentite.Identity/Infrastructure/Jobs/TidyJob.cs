using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Identity.Application.Accounts;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Identity.Infrastructure.Persistence;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.SharedKernel;
using Quartz;

namespace PhotosIdentite.Identity.Infrastructure.Jobs;

/// <summary>Every night: addresses nobody confirmed, sessions and links that are over, mails long sent.</summary>
internal sealed class TidyJob(
    ICommandHandler<ForgetUnconfirmed, Result<int>> forget, IdentityDbContext context, TimeProvider clock) : IJob
{
    async ValueTask IJob.Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await RunAsync(cancellationToken);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        await forget.HandleAsync(new ForgetUnconfirmed(clock.Today()), ct);
        await context.Set<Session>().Where(session => session.EndsAt < now).ExecuteDeleteAsync(ct);
        await context.Set<Notice>().Where(notice => notice.EndsAt < now).ExecuteDeleteAsync(ct);
        await context.Set<OutgoingMail>().Where(mail => mail.SentAt < now.AddDays(-30)).ExecuteDeleteAsync(ct);
    }
}
