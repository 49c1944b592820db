using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using PhotosIdentite.Platform.Persistence;
using Quartz;

namespace PhotosIdentite.Platform.Mail;

/// <summary>
/// Sends what is due, oldest first, one row lock and one commit a mail. A mail that fails waits longer each time, at most an hour, and
/// is never given up; its Message-ID stays the same, so a server that took it twice can tell.
/// </summary>
public sealed partial class MailPump<TContext>(
    TContext context, IMailComposer<TContext> composer, MailRenderer renderer, IMailTransport transport,
    TimeProvider clock, ILogger<MailPump<TContext>> log) : IJob where TContext : ModuleDbContext
{
    async ValueTask IJob.Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await RunAsync(cancellationToken);

    /// <summary>How many mails left.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var sent = 0;
        while (await SendOneAsync(ct) is { } left) sent += left ? 1 : 0;
        return sent;
    }

    private async Task<bool?> SendOneAsync(CancellationToken ct)
    {
        context.ChangeTracker.Clear();
        await using var transaction = await context.Database.BeginTransactionAsync(ct);
        if (await NextDueAsync(ct) is not { } mail) return null;

        var left = await TrySendAsync(mail, ct);
        if (left) mail.SentAt = clock.GetUtcNow();
        else mail.DueAt = clock.GetUtcNow() + TimeSpan.FromSeconds(Math.Min(3600, 5 * Math.Pow(2, mail.Attempts)));
        mail.Attempts++;
        await context.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return left;
    }

    private Task<OutgoingMail?> NextDueAsync(CancellationToken ct)
    {
        const string Sql = "select * from outgoing_mails where sent_at is null and due_at <= {0} order by due_at limit 1 for update skip locked";
        var table = context.Model.FindEntityType(typeof(OutgoingMail))!.GetSchemaQualifiedTableName()!;
        return context.Set<OutgoingMail>()
            .FromSqlRaw(Sql.Replace("outgoing_mails", table, StringComparison.Ordinal), clock.GetUtcNow())
            .AsTracking().AsAsyncEnumerable().SingleOrDefaultAsync(ct).AsTask();
    }

    private async Task<bool> TrySendAsync(OutgoingMail mail, CancellationToken ct)
    {
        try
        {
            if (await composer.ComposeAsync(mail, ct) is { } content)
                await transport.SendAsync(renderer.Render(typeof(TContext).Assembly, mail.Id, content), ct);
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            NotSent(mail.Kind, mail.Attempts + 1, fault.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Kind} not sent, attempt {Attempt}: {Fault}")]
    private partial void NotSent(string kind, int attempt, string fault);
}
