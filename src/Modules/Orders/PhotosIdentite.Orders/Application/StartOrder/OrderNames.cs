using System.Security.Cryptography;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.StartOrder;

/// <summary>Gives a new order its key and its names: number, secret link, job reference.</summary>
internal sealed class OrderNames(IKeyVault vault, IBlindIndex index)
{
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    public async Task<(NewOrder Ticket, Capability Secret)> NewAsync(Portrait portrait, Capability session, string language, CancellationToken ct)
    {
        var (id, number, secret) = (Guid.NewGuid(), OrderNumber.New(), Capability.New());
        var key = await vault.CreateAsync(KeyKind.Order, ct);
        var ticket = new NewOrder(
            id,
            index.Tag(IndexPurpose.OrderNumber, number.Value),
            secret.Hash,
            RandomNumberGenerator.GetString(Letters, 8),
            await vault.SealAsync(key, number.Value, OrderData.Number(id), ct),
            await vault.SealAsync(key, secret.Secret, OrderData.Secret(id), ct),
            await vault.SealAsync(key, session.Secret, OrderData.PhotoLink(id), ct),
            portrait.UploadSession, portrait.DocumentId, language);
        return (ticket, secret);
    }
}
