using System.Text.RegularExpressions;
using MimeKit;
using PhotosIdentite.Platform.Mail;

namespace PhotosIdentite.Host.Pages.Dev;

/// <summary>The mails Development did not send, newest first.</summary>
internal sealed partial class MailSpool(MailOptions options)
{
    public IReadOnlyList<(string Name, MimeMessage Mail)> Newest(int atMost) =>
        options.SpoolFolder is { } folder && Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.eml").OrderDescending(StringComparer.Ordinal).Take(atMost)
                .Select(file => (Path.GetFileNameWithoutExtension(file), MimeMessage.Load(file)))]
            : [];

    /// <summary>Null when there is no mail of that name.</summary>
    public MimeMessage? Find(string? name) =>
        options.SpoolFolder is { } folder && name is not null && Plain().IsMatch(name)
        && Path.Combine(folder, name + ".eml") is var file && File.Exists(file)
            ? MimeMessage.Load(file)
            : null;

    [GeneratedRegex("^[0-9A-Za-z-]{1,80}$")]
    private static partial Regex Plain();
}
