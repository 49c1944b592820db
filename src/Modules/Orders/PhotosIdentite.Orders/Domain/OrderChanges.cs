using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Domain;

internal sealed record OrderWasPlaced(Guid OrderId, Guid UploadSession, DateTimeOffset PayBy) : IDomainEvent;

internal sealed record OrderWasPaid(Guid OrderId, Guid UploadSession, DateOnly DestroyOn) : IDomainEvent;

internal sealed record OrderWasCancelled(Guid OrderId, Guid UploadSession) : IDomainEvent;

internal sealed record OrderWasPrinted(Guid OrderId) : IDomainEvent;

internal sealed record OrderWasPosted(Guid OrderId) : IDomainEvent;

internal sealed record PicturesWereUnwanted(Guid OrderId, Guid UploadSession) : IDomainEvent;
