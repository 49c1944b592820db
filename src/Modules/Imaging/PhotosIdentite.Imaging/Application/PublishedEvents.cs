using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application;

/// <summary>The complete list of what leaves this module.</summary>
internal static class PublishedEvents
{
    public static IIntegrationEvent? From(IDomainEvent happened) => happened switch
    {
        PicturesWereDestroyed destroyed => new PicturesDestroyed(destroyed.SessionId),
        _ => null,
    };
}
