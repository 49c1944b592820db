using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Contracts;

/// <summary>The pictures of a session are gone: their key first, then their files.</summary>
[EventName("imaging.pictures-destroyed.1")]
public sealed record PicturesDestroyed(Guid UploadSession) : IIntegrationEvent;
