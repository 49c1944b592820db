using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.Sessions;

internal sealed record PicturesWereDestroyed(Guid SessionId) : IDomainEvent;
