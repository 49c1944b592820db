using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Sessions;

/// <summary>How long pictures are kept when nothing is ordered, and which day's key they need until then.</summary>
internal static class Retention
{
    public static readonly TimeSpan WithoutOrder = TimeSpan.FromHours(24);

    /// <summary>From the moment a person is asked: over a week-end, an answer by Monday noon and time left to order.</summary>
    public static readonly TimeSpan ForAPerson = TimeSpan.FromHours(72);

    /// <summary>A payment captured in the last second is still on its way here: so long an unpaid order's pictures outlast their term, unread.</summary>
    public static readonly TimeSpan PaymentTail = TimeSpan.FromMinutes(10);

    /// <summary>The first day (Europe/Paris) that begins at or after <paramref name="destroyAt"/>: its key outlives the pictures' term, by less than a day.</summary>
    public static DateOnly KeyDay(DateTimeOffset destroyAt)
    {
        var local = TimeZoneInfo.ConvertTime(destroyAt, Paris.Zone).DateTime;
        var day = DateOnly.FromDateTime(local);
        return local.TimeOfDay == TimeSpan.Zero ? day : day.AddDays(1);
    }
}
