namespace PhotosIdentite.Orders.Domain;

/// <summary>Days as customers and the law count them.</summary>
internal static class ParisDay
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    public static DateOnly Of(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Paris).DateTime);

    /// <summary>The day whose first instant ends the life of pictures paid at that moment; 31 August gives the last of February.</summary>
    public static DateOnly DestructionAfter(DateTimeOffset paidAt) => Of(paidAt).AddMonths(6);
}
