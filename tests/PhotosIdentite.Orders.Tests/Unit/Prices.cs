using PhotosIdentite.Orders.Application;

namespace PhotosIdentite.Orders.Tests.Unit;

public sealed class Prices
{
    [Theory]
    [InlineData("file", 0, 490, 82)]
    [InlineData("prints-4", 4, 590, 98)]
    [InlineData("prints-6", 6, 690, 115)]
    [InlineData("prints-8", 8, 790, 132)]
    public void Hold_a_sixth_of_vat(string pack, int copies, int cents, int vat)
    {
        var price = new PriceList().Find(pack)!;

        Assert.Equal((copies, cents, vat, "EUR"), (price.Copies, price.Total.Cents, price.Vat.Cents, price.Total.Currency));
    }
}
