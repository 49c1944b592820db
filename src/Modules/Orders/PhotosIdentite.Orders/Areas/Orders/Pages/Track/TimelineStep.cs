using PhotosIdentite.Orders.Domain;

namespace PhotosIdentite.Orders.Web.Track;

/// <param name="Key">Of the text <c>step.{Key}</c>.</param>
/// <param name="Day">When it was done, or will be at the latest.</param>
internal sealed record TimelineStep(string Key, bool Done, DateOnly? Day)
{
    public static IEnumerable<TimelineStep> Of(Order order)
    {
        yield return new("placed", order.PlacedOn is not null, order.PlacedOn);
        if (order.State == OrderState.Cancelled) yield break;

        yield return new("paid", order.IsPaid, order.PaidOn);
        if (order.Printed)
        {
            yield return new("printed", order.PrintedOn is not null, order.PrintedOn);
            yield return new("posted", order.PostedOn is not null, order.PostedOn);
        }
        else
        {
            yield return new("file", order.DeliveredOn is not null, order.DeliveredOn);
        }

        yield return new("destroyed", order.PicturesGone, order.PicturesGone ? null : order.DestroyOn);
    }
}
