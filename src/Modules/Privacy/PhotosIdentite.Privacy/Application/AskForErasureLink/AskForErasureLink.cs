using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Application.AskForErasureLink;

/// <summary>Somebody typed an address. It is not looked up: whether we know it or not, the same happens.</summary>
internal sealed record AskForErasureLink(string Email, string Language);

internal sealed class AskForErasureLinkHandler(
    IRepository<ErasureLink> links, IErasureLinks post, IKeyVault vault, IBlindIndex index, TimeProvider clock)
    : ICommandHandler<AskForErasureLink, Result>
{
    public async Task<Result> HandleAsync(AskForErasureLink command, CancellationToken ct)
    {
        var (email, now) = (Normal.Email(command.Email), clock.GetUtcNow());
        var tag = index.Tag(IndexPurpose.ErasureContact, email);
        if (await links.CountAsync(new LivingLinksToSpec(tag, now), ct) >= ErasureLink.AtMost) return Result.Done; // enough mail

        var (id, secret) = (Guid.NewGuid(), Capability.New());
        var key = await vault.CreateAsync(KeyKind.Request, ct);
        var contact = new LinkContact(email, secret.Secret, command.Language);
        var sealedContact = await vault.SealAsync(key, contact, ErasureLink.ContactOf(id), ct);
        await post.SendAsync(ErasureLink.To(id, secret, tag, sealedContact, now), ct);
        return Result.Done;
    }
}
