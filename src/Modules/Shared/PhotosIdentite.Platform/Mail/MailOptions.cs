using MimeKit;

namespace PhotosIdentite.Platform.Mail;

/// <summary>Section <c>Mail</c> of the configuration.</summary>
/// <param name="From">Sender of every mail.</param>
/// <param name="SiteAddress">Put before the paths of links; https but on loopback.</param>
/// <param name="SmtpHost">Null in Development: mails go to <paramref name="SpoolFolder"/>.</param>
/// <param name="StartTls">Required on any host but loopback.</param>
/// <param name="SpoolFolder">Where Development keeps its mails, as .eml files.</param>
public sealed record MailOptions(
    MailboxAddress From, Uri SiteAddress, string? SmtpHost, int SmtpPort, bool StartTls, string? SmtpUser, string? SmtpPassword, string? SpoolFolder);
