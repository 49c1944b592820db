using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Contracts;

/// <summary>A customer placed an order and may pay until <paramref name="PayBy"/>: the pictures are kept that long (Imaging).</summary>
[EventName("orders.order-placed.1")]
public sealed record OrderPlaced(Guid OrderId, Guid UploadSession, DateTimeOffset PayBy) : IIntegrationEvent;

/// <summary>The payment was captured. Fixes the pictures' last day (Imaging) and the account's link (Identity).</summary>
/// <param name="DestroyOn">Six months after payment, month-end clamped, Europe/Paris: the pictures are unreadable from that day's 00:00.</param>
[EventName("orders.order-paid.1")]
public sealed record OrderPaid(Guid OrderId, Guid UploadSession, DateOnly DestroyOn) : IIntegrationEvent;

/// <summary>The order will not be paid any more, or was cancelled before printing: the pictures go (Imaging).</summary>
[EventName("orders.order-cancelled.1")]
public sealed record OrderCancelled(Guid OrderId, Guid UploadSession) : IIntegrationEvent;

/// <summary>The sheets were printed: the lab may no longer open them.</summary>
[EventName("orders.order-printed.1")]
public sealed record OrderPrinted(Guid OrderId) : IIntegrationEvent;

/// <summary>The envelope was posted: the address label is closed.</summary>
[EventName("orders.order-posted.1")]
public sealed record OrderPosted(Guid OrderId) : IIntegrationEvent;

/// <summary>The customer asked on the tracking page that the pictures be destroyed now (Imaging).</summary>
[EventName("orders.pictures-unwanted.1")]
public sealed record PicturesUnwanted(Guid OrderId, Guid UploadSession) : IIntegrationEvent;
