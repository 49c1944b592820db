using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Tracking;

/// <summary>The way back for who lost the link: the order's number with the e-mail or the postcode given for it. Null for any wrong pair.</summary>
internal sealed record FindOrder(string? Number, string? EmailOrPostcode);

internal sealed class FindOrderHandler(IRepository<Order> orders, IKeyVault vault, IBlindIndex index)
    : IQueryHandler<FindOrder, Capability?>
{
    public async Task<Capability?> HandleAsync(FindOrder query, CancellationToken ct)
    {
        if (OrderNumber.Parse(query.Number) is not { } number || query.EmailOrPostcode is not { Length: > 0 and < 300 } known) return null;

        var tag = index.Tag(IndexPurpose.OrderNumber, number.Value);
        if (await orders.FirstOrDefaultAsync(new OrderByTagSpec(tag), ct) is not { Secret: not null } order) return null;
        if (!Matches((await vault.OpenOrderAsync(order, ct)).Contact, Normal.Email(known))) return null;

        return new Capability(await vault.OpenAsync<string>(order.Secret, OrderData.Secret(order.Id), ct));
    }

    private static bool Matches(Contact? contact, string known) => contact is not null
        && (contact.Email is { } email && Normal.Email(email) == known
            || contact.Address is { } address && Normal.Email(address.PostalCode) == known);
}
