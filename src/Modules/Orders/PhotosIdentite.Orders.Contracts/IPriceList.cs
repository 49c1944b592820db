using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Contracts;

/// <summary>What is sold and for how much, VAT and post included. In memory; reading costs nothing.</summary>
public interface IPriceList
{
    /// <summary>Cheapest first.</summary>
    IReadOnlyList<PackPrice> All { get; }

    /// <summary>Null when no such pack is sold.</summary>
    PackPrice? Find(string? pack);
}

/// <param name="Pack">Kebab-case and stable: <c>file</c>, <c>prints-4</c>, <c>prints-6</c>, <c>prints-8</c>. Prints come with the file.</param>
/// <param name="Copies">Printed photos; 0 for the file alone.</param>
/// <param name="Vat">Part of <paramref name="Total"/>.</param>
public sealed record PackPrice(string Pack, int Copies, Money Total, Money Vat)
{
    public bool Printed => Copies > 0;
}
