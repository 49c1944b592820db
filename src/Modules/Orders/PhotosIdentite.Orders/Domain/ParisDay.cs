using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Domain;

/// <summary>Days as customers and the law count them.</summary>
internal static class ParisDay
{
    public static DateOnly Of(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Paris.Zone).DateTime);

    /// <summary>The day whose first instant ends the life of pictures paid at that moment; 31 August gives the last of February.</summary>
    public static DateOnly DestructionAfter(DateTimeOffset paidAt) => Of(paidAt).AddMonths(6);
}
