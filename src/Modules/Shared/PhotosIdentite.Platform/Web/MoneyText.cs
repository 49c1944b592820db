using System.Globalization;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Platform.Web;

/// <summary>The only way an amount is written: its own currency, the language's order of sign and number.</summary>
public static class MoneyText
{
    /// <summary><c>6,90 €</c> in French (no-break space), <c>€6.90</c> in English.</summary>
    public static string Show(Money amount, CultureInfo? language = null)
    {
        language ??= CultureInfo.CurrentUICulture;
        var sign = amount.Currency == "EUR" ? "€" : amount.Currency;
        var number = (amount.Cents / 100m).ToString("N2", language);
        return language.TwoLetterISOLanguageName == "fr" ? $"{number}\u00A0{sign}"
            : amount.Cents < 0 ? $"-{sign}{number[1..]}"
            : $"{sign}{number}";
    }
}
