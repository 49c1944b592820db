using PhotosIdentite.Advertising.Domain;

namespace PhotosIdentite.Advertising.Tests;

[Trait("Policy", "P5")]
public sealed class ALandingPage
{
    [Theory]
    [InlineData("https://shop.example/")]
    [InlineData("https://www.shop.example/voyages/guide-2026.html")]
    public void May_be_a_plain_public_address(string address) => Assert.NotNull(LandingPage.Parse(address));

    [Theory]
    [InlineData("http://shop.example/")]
    [InlineData("https://shop.example/?customer=4711")]
    [InlineData("https://shop.example/#4711")]
    [InlineData("https://4711@shop.example/")]
    [InlineData("https://shop.example/c/8412093377")]
    [InlineData("https://shop.example/7f1d3c1e-52a4-4c0b-9a86-1f6e5d0c2b71")]
    [InlineData("https://shop.example/aHR0cHM6Ly9leGFtcGxl")]
    [InlineData("https://shop.example/quite-a-long-word-in-which-somebody-s-code-would-fit")]
    [InlineData("https://shop.example:8443/")]
    [InlineData("https://192.0.2.7/")]
    [InlineData("https://localhost/")]
    [InlineData("https://intranet/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/fr/track")]
    public void May_not_carry_anything_that_could_tell_one_person_from_another(string address) =>
        Assert.Null(LandingPage.Parse(address));
}
