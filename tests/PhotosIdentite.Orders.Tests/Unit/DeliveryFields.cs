using PhotosIdentite.Orders.Application.GiveDelivery;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Orders.Web;

namespace PhotosIdentite.Orders.Tests.Unit;

public sealed class DeliveryFields
{
    [Fact]
    [Trait("Policy", "P4"), Trait("Policy", "P16")]
    public void Share_nothing_unless_the_customer_chooses_it() => Assert.Equal(Sharing.None, new DeliveryForm().Sharing);

    [Theory]
    [InlineData("canary@example.org", null)]
    [InlineData(" a.b+c@sub.example.fr ", null)]
    [InlineData("é@example.fr", null)]
    [InlineData(null, "orders.email-format")]
    [InlineData("", "orders.email-format")]
    [InlineData("example.org", "orders.email-format")]
    [InlineData("a@b", "orders.email-format")]
    [InlineData("a@b.c, d@e.f", "orders.email-format")]
    [InlineData("<a@example.org>", "orders.email-format")]
    [InlineData("a@example.org\nBcc: d@e.f", "orders.email-format")]
    [InlineData("a\u0001@example.org", "orders.email-format")]
    [InlineData("a@example\u202e.org", "orders.email-format")]
    [InlineData(".a@example.org", "orders.email-format")]
    [InlineData("a..b@example.org", "orders.email-format")]
    [InlineData("a.@example.org", "orders.email-format")]
    public void Take_one_email_address(string? value, string? code) => Assert.Equal(code, DeliveryRules.Email(value));

    [Theory]
    [InlineData("75001", "FR", null)]
    [InlineData("7500", "FR", "orders.postal-code")]
    [InlineData("1204", "CH", null)]
    [InlineData("12045", "CH", "orders.postal-code")]
    [InlineData("ABCDE", "FR", "orders.postal-code")]
    public void Take_the_countrys_postcode(string value, string country, string? code) =>
        Assert.Equal(code, DeliveryRules.PostalCode(value, country));

    [Fact]
    public void Take_lines_that_fit_on_an_envelope()
    {
        Assert.Equal("orders.line1-missing", DeliveryRules.Line("  ", "orders.line1-missing"));
        Assert.Equal("orders.line-too-long", DeliveryRules.Line(new string('x', 101), "orders.line1-missing"));
        Assert.Equal("orders.line-too-long", DeliveryRules.Line("1 rue\nde la Paix", "orders.line1-missing"));
        Assert.Equal("orders.country", DeliveryRules.Country("US"));
    }
}
