using PhotosIdentite.Privacy.Domain;

namespace PhotosIdentite.Privacy.Application;

/// <summary>The links sent to those who have no account.</summary>
internal interface IErasureLinks
{
    /// <summary>One commit: the link, and the mail that carries it.</summary>
    Task SendAsync(ErasureLink link, CancellationToken ct);

    /// <summary>Destroys their keys, then removes the rows.</summary>
    Task ForgetAsync(IReadOnlyCollection<ErasureLink> links, CancellationToken ct);
}
