using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace PhotosIdentite.Platform.Mail;

public static class MailServices
{
    /// <exception cref="InvalidOperationException">Neither an SMTP host nor a spool folder is named.</exception>
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        var mail = configuration.GetSection("Mail");
        var options = new MailOptions(
            MailboxAddress.Parse(mail["From"] ?? "PhotosIdentité <ne-pas-repondre@photosidentite.example>"),
            new Uri(mail["SiteAddress"] ?? "http://127.0.0.1:5080"),
            mail["SmtpHost"], mail.GetValue("SmtpPort", 25), mail.GetValue("StartTls", true),
            mail["SmtpUser"], mail["SmtpPassword"], mail["SpoolFolder"]);
        if (options is { SmtpHost: null, SpoolFolder: null })
            throw new InvalidOperationException("Mail:SmtpHost is missing (or, in Development, Mail:SpoolFolder).");

        services.AddSingleton(options).AddSingleton<MailRenderer>();
        return options.SmtpHost is null
            ? services.AddSingleton<IMailTransport, SpoolTransport>()
            : services.AddSingleton<IMailTransport, SmtpTransport>();
    }
}
