using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Domain;

/// <summary>The day whose first instant, in Paris, ends the life of an order's pictures.</summary>
internal static class DestructionDay
{
    /// <summary>Six months after the day of payment; 31 August gives the last of February.</summary>
    public static DateOnly After(DateTimeOffset paidAt) => Paris.DayOf(paidAt).AddMonths(6);
}
