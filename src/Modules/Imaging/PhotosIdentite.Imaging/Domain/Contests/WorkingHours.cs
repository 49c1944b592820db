using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Contests;

/// <summary>When people work: Monday to Friday, nine to six, in Paris.</summary>
internal static class WorkingHours
{
    public static readonly TimeSpan ToAnswer = TimeSpan.FromHours(4);

    private static readonly TimeSpan Opens = TimeSpan.FromHours(9);
    private static readonly TimeSpan Closes = TimeSpan.FromHours(18);

    /// <summary>The instant at which so much working time has passed since <paramref name="from"/>.</summary>
    public static DateTimeOffset After(DateTimeOffset from, TimeSpan work)
    {
        var at = NextOpen(TimeZoneInfo.ConvertTime(from, Paris.Zone).DateTime);
        while (at.TimeOfDay + work > Closes)
        {
            work -= Closes - at.TimeOfDay;
            at = NextOpen(at.Date.AddDays(1));
        }

        return TimeZoneInfo.ConvertTimeToUtc(at + work, Paris.Zone);
    }

    private static DateTime NextOpen(DateTime local)
    {
        var at = local.TimeOfDay < Opens ? local.Date + Opens : local.TimeOfDay >= Closes ? local.Date.AddDays(1) + Opens : local;
        while (at.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday) at = at.Date.AddDays(1) + Opens;
        return at;
    }
}
