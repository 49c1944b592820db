using System.Globalization;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Platform.Web;

/// <summary>How days and hours are written: Paris time, the month in letters.</summary>
public static class WhenText
{
    /// <summary><c>12 mars 2026 à 10:42</c>, <c>12 March 2026 at 10:42</c>.</summary>
    public static string Show(DateTimeOffset instant, CultureInfo? language = null)
    {
        var local = TimeZoneInfo.ConvertTime(instant, Paris.Zone);
        var at = (language ?? CultureInfo.CurrentUICulture).TwoLetterISOLanguageName == "fr" ? "à" : "at";
        return $"{Show(DateOnly.FromDateTime(local.DateTime), language)} {at} {local:HH':'mm}";
    }

    /// <summary><c>1er mars 2026</c>, <c>12 March 2026</c>.</summary>
    public static string Show(DateOnly day, CultureInfo? language = null)
    {
        language ??= CultureInfo.CurrentUICulture;
        var number = day.Day == 1 && language.TwoLetterISOLanguageName == "fr" ? "1er" : day.Day.ToString(language);
        return $"{number}\u00A0{day.ToString("MMMM yyyy", language)}";
    }
}
