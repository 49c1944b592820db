using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Platform.Jobs;
using PhotosIdentite.Platform.Persistence;

namespace PhotosIdentite.Platform.Mail;

/// <summary>What a module adds to send mail: the table in its model, the pump among its jobs.</summary>
public static class MailModel
{
    public static void HasOutgoingMails(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<OutgoingMail>(mail =>
        {
            mail.ToTable("outgoing_mails");
            mail.Property(m => m.Kind).HasMaxLength(60);
            mail.HasIndex(m => new { m.Kind, m.Subject }).IsUnique(); // one mail of a kind, whatever is repeated
            mail.HasIndex(m => m.DueAt).HasFilter("sent_at is null");
        });
    }

    public static IServiceCollection AddModuleMail<TContext, TComposer>(this IServiceCollection services, string schema)
        where TContext : ModuleDbContext
        where TComposer : class, IMailComposer<TContext> =>
        services.AddScoped<IMailComposer<TContext>, TComposer>()
            .AddRecurring<MailPump<TContext>>($"{schema}.send-mails", TimeSpan.FromSeconds(2));
}
