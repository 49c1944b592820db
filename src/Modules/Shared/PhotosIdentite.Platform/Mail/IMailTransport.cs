using MimeKit;

namespace PhotosIdentite.Platform.Mail;

/// <summary>Hands a mail over; returns when it is kept by the other side, throws when it is not.</summary>
public interface IMailTransport
{
    Task SendAsync(MimeMessage mail, CancellationToken ct);
}
