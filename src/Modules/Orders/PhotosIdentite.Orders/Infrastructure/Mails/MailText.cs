using System.Globalization;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Infrastructure.Mails;

/// <summary>Amounts and days as each language writes them.</summary>
internal static class MailText
{
    public static string Money(Money amount, string language) => language == "fr"
        ? FormattableString.Invariant($"{amount.Cents / 100},{amount.Cents % 100:00}\u00A0€")
        : FormattableString.Invariant($"€{amount.Cents / 100}.{amount.Cents % 100:00}");

    public static string Day(DateOnly day, string language) =>
        day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo(language == "fr" ? "fr-FR" : "en-GB"));
}
