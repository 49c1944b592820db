using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application;

/// <summary>The prices of today. An order keeps the price it was drafted at.</summary>
internal sealed class PriceList : IPriceList
{
    public IReadOnlyList<PackPrice> All { get; } =
    [
        Price("file", 0, 490), Price("prints-4", 4, 590), Price("prints-6", 6, 690), Price("prints-8", 8, 790),
    ];

    public PackPrice? Find(string? pack) => All.FirstOrDefault(price => price.Pack == pack);

    // 20 % French VAT, inside the price, rounded to the nearest cent.
    private static PackPrice Price(string pack, int copies, int cents) =>
        new(pack, copies, Money.Euro(cents), Money.Euro((cents + 3) / 6));
}
