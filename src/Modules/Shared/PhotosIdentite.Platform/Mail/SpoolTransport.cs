using MimeKit;

namespace PhotosIdentite.Platform.Mail;

/// <summary>Development only: each mail is an .eml file, shown by the mailbox page. Named by time and mail id, never by person.</summary>
internal sealed class SpoolTransport(MailOptions options, TimeProvider clock) : IMailTransport
{
    public async Task SendAsync(MimeMessage mail, CancellationToken ct)
    {
        var folder = Directory.CreateDirectory(options.SpoolFolder!).FullName;
        var name = $"{clock.GetUtcNow():yyyyMMdd-HHmmss-fff}-{mail.MessageId!.Split('@')[0]}.eml";
        await using var file = new FileStream(Path.Combine(folder, name + ".part"), new FileStreamOptions
        {
            Mode = FileMode.Create, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        await mail.WriteToAsync(file, ct);
        await file.FlushAsync(ct);
        File.Move(file.Name, Path.Combine(folder, name), overwrite: true);
    }
}
