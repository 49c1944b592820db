using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.StartOrder;

/// <summary>The customer chose a pack for a checked portrait. Sent twice, or again with another pack, it is the same draft.</summary>
/// <param name="CentsShown">The price on the page that was sent; the server's holds.</param>
/// <param name="RuleSeen">The version of the document's rule that the page was made with.</param>
internal sealed record StartOrder(Capability Session, string? Pack, int? CentsShown, string Language, int? RuleSeen = null);

internal sealed class StartOrderHandler(
    IPortraits portraits, OrderablePhotos photos, IPriceList prices, IOrderLocks locks, IRepository<Order> orders, DraftSecrets drafts)
    : ICommandHandler<StartOrder, Result<Capability>>
{
    public async Task<Result<Capability>> HandleAsync(StartOrder command, CancellationToken ct)
    {
        if (await portraits.FindAsync(command.Session, ct) is not { } portrait) return OrderRefusals.NotFound;
        if (await photos.RefuseAsync(portrait.UploadSession, command.RuleSeen, ct) is { } unfit) return unfit;
        if (string.IsNullOrEmpty(command.Pack)) return OrderRefusals.PackMissing;
        if (prices.Find(command.Pack) is not { } price) return OrderRefusals.PackNotSold;
        if (price.Printed && portrait.CopiesPerSheet == 0) return OrderRefusals.PackNotPrintable;
        if (command.CentsShown != price.Total.Cents)
            return OrderRefusals.PriceChanged(price.Total with { Cents = command.CentsShown ?? 0 }, price.Total);

        return await locks.ForPortraitAsync(portrait.UploadSession, () => DraftAsync(portrait, price, command, ct), ct);
    }

    private async Task<Result<Capability>> DraftAsync(Portrait portrait, PackPrice price, StartOrder command, CancellationToken ct)
    {
        if (await orders.FirstOrDefaultAsync(new OrderOfPortraitSpec(portrait.UploadSession), ct) is not { } existing)
            return Result.Of(await drafts.NewAsync(portrait, price, command, ct));

        if (existing.State != OrderState.Draft) return OrderRefusals.AlreadyOrdered;
        if (existing.Choose(price).Refusal is { } refusal) return refusal;
        return Result.Of(await drafts.OpenAsync(existing, ct));
    }
}

/// <summary>Makes a draft, or finds the way back to one.</summary>
internal sealed class DraftSecrets(OrderNames names, IKeyVault vault, IRepository<Order> orders, TimeProvider clock)
{
    public async Task<Capability> NewAsync(Portrait portrait, PackPrice price, StartOrder command, CancellationToken ct)
    {
        var (ticket, secret) = await names.NewAsync(portrait, command.Session, command.Language, ct);
        orders.Add(Order.Draft(ticket, price, clock.GetUtcNow()));
        return secret;
    }

    public async Task<Capability> OpenAsync(Order draft, CancellationToken ct) =>
        new(await vault.OpenAsync<string>(draft.Secret!, OrderData.Secret(draft.Id), ct));
}
