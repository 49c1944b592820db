using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application;

/// <summary>The complete list of what leaves this module.</summary>
internal static class PublishedEvents
{
    public static IIntegrationEvent? From(IDomainEvent happened) => happened switch
    {
        OrderWasPlaced placed => new OrderPlaced(placed.OrderId, placed.UploadSession, placed.PayBy),
        OrderWasPaid paid => new OrderPaid(paid.OrderId, paid.UploadSession, paid.DestroyOn),
        OrderWasCancelled cancelled => new OrderCancelled(cancelled.OrderId, cancelled.UploadSession),
        OrderWasPrinted printed => new OrderPrinted(printed.OrderId),
        OrderWasPosted posted => new OrderPosted(posted.OrderId),
        PicturesWereUnwanted unwanted => new PicturesUnwanted(unwanted.OrderId, unwanted.UploadSession),
        _ => null,
    };
}
