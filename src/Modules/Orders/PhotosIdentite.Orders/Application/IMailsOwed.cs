namespace PhotosIdentite.Orders.Application;

/// <summary>Writes down, with the change it tells of, that the customer is owed a mail. Owed twice, it is sent once.</summary>
internal interface IMailsOwed
{
    Task OweAsync(MailKind kind, Guid order, CancellationToken ct);
}

internal enum MailKind
{
    OrderPaid,
    OrderPrinted,
    OrderPosted,
    PicturesDestroyed,
}
