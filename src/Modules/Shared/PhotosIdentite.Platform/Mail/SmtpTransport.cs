using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace PhotosIdentite.Platform.Mail;

/// <summary>SMTP by MailKit, one connection a mail: status mails are few, and a dead connection is never reused.</summary>
internal sealed class SmtpTransport(MailOptions options) : IMailTransport
{
    public async Task SendAsync(MimeMessage mail, CancellationToken ct)
    {
        using var client = new SmtpClient { Timeout = 15_000 };
        var security = options.StartTls ? SecureSocketOptions.StartTls : SecureSocketOptions.None;
        await client.ConnectAsync(options.SmtpHost!, options.SmtpPort, security, ct);
        if (options.SmtpUser is not null) await client.AuthenticateAsync(options.SmtpUser, options.SmtpPassword ?? "", ct);
        await client.SendAsync(mail, ct);
        await client.DisconnectAsync(true, ct);
    }
}
