using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Platform.Mail;
using Quartz;

namespace PhotosIdentite.Platform.Persistence;

/// <summary>Nightly: messages dealt with and mails sent thirty days ago. A message is never delivered that late a second time.</summary>
public sealed class ForgetOldRows<TContext>(TContext rows, TimeProvider clock) : IJob where TContext : ModuleDbContext
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    async ValueTask IJob.Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await RunAsync(cancellationToken);

    public async Task RunAsync(CancellationToken ct)
    {
        var before = clock.GetUtcNow() - Kept;
        await rows.Set<InboxMessage>().Where(message => message.HandledAt < before).ExecuteDeleteAsync(ct);
        if (rows.Model.FindEntityType(typeof(OutgoingMail)) is not null)
            await rows.Set<OutgoingMail>().Where(mail => mail.SentAt < before).ExecuteDeleteAsync(ct);
    }
}
