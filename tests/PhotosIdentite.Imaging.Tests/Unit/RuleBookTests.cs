using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.RuleBook;

namespace PhotosIdentite.Imaging.Tests.Unit;

public sealed class RuleBookTests
{
    private readonly DocumentRules _rules = new();

    [Fact]
    public void Every_document_has_a_source_and_two_names()
    {
        Assert.Equal(49, _rules.All.Count);
        Assert.All(_rules.All, rule => Assert.NotEmpty(rule.Source));
        Assert.All(_rules.All, rule => Assert.NotEqual(_rules.Name(rule.Id, "fr"), _rules.Name(rule.Id, "en")));
    }

    [Theory]
    [InlineData("gb-passport", 413, 531, 300)]
    [InlineData("de-passport", 827, 1063, 600)]
    [InlineData("fi-passport", 500, 653, 353)]
    [InlineData("us-visa", 602, 602, 300)]
    [InlineData("gb-passport-online", 600, 800, 300)]
    public void A_document_asks_for_pixels(string id, int width, int height, int dpi)
    {
        var size = OutputSize.For(_rules.Find(id)!);
        Assert.Equal((width, height, dpi), (size.WidthPx, size.HeightPx, size.Dpi));
    }

    [Fact]
    public void France_refuses_white_and_takes_light_grey()
    {
        var allowed = _rules.Find("fr-passport")!.Background;
        double Distance(Colour seen) => allowed.Min(colour => ColourBox.Of(colour).Distance(seen));

        Assert.True(Distance(new(100, 0, 0)) > 5);
        Assert.Equal(0, Distance(new(85, 0, 1)));
    }

    [Fact]
    public void An_entry_without_a_source_stops_the_program()
    {
        var entry = new StandardsEntry(
            "xx", null, 35, 45, null, null, null, null, null, null, null, null, null, null, "", "official", null, null, null, null, "accepted",
            new DateOnly(2026, 1, 1));
        Assert.Throws<InvalidOperationException>(() => StandardsReader.Read(entry));
    }
}
