namespace PhotosIdentite.Imaging.Domain.Rules;

/// <summary>How long a rule that was read may be relied on.</summary>
internal static class Freshness
{
    public const int Days = 180;

    /// <summary>The first day on which the document is no longer promised nor sold.</summary>
    public static DateOnly StaleFrom(DateOnly readOn) => readOn.AddDays(Days);

    public static bool IsStale(DateOnly readOn, DateOnly day) => day >= StaleFrom(readOn);
}
