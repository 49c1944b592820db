using System.Net.Mail;

namespace PhotosIdentite.Identity.Domain;

internal static class EmailAddress
{
    /// <summary>One address a mail server may take: no display name, no control character, a domain.</summary>
    public static bool IsValid(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length is > 2 and <= 254
            && !trimmed.Any(c => char.IsControl(c) || char.IsWhiteSpace(c))
            && MailAddress.TryCreate(trimmed, out var address)
            && address.Address == trimmed
            && address.Host.Length > 0;
    }
}
