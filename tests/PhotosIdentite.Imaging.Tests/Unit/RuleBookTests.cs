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
    [InlineData("us-dv-lottery", 600, 600, 300)]
    [InlineData("cn-visa", 385, 560, 296)]
    [InlineData("ch-passport", 413, 531, 300)]
    [InlineData("gb-passport-online", 600, 800, 300)]
    public void A_document_asks_for_pixels(string id, int width, int height, int dpi)
    {
        var size = OutputSize.For(_rules.Find(id)!);
        Assert.Equal((width, height, dpi), (size.WidthPx, size.HeightPx, size.Dpi));
    }

    [Fact]
    public void A_form_s_pixels_win_over_rounded_millimetres()
    {
        var size = OutputSize.For(_rules.Find("us-visa")! with { Dpi = 600 });
        Assert.Equal((1200, 1200, 600), (size.WidthPx, size.HeightPx, size.Dpi)); // 51 mm would be 1205
        var small = OutputSize.For(_rules.Find("us-visa")! with { Dpi = 254 });
        Assert.Equal((600, 600), (small.WidthPx, small.HeightPx));
    }

    [Theory, InlineData("ch-passport", 1440, 1980), InlineData("br-passport", 431, 531)]
    public void A_form_of_another_shape_gets_a_file_of_its_own(string id, int width, int height)
    {
        var file = OutputSize.FileOf(_rules.Find(id)!)!;
        Assert.Equal((width, height), (file.WidthPx, file.HeightPx));
        Assert.Equal(_rules.Find(id)!.HeightMm, file.Height);
        Assert.True(OutputSize.Finest(_rules.Find(id)!).WidthPx >= file.HeightPx * _rules.Find(id)!.WidthMm / file.Height - 1);
    }

    [Theory, InlineData("us-visa"), InlineData("cn-visa"), InlineData("fi-passport"), InlineData("gb-passport"), InlineData("gb-passport-online")]
    public void One_picture_serves_print_and_form_where_the_shape_is_the_same(string id) =>
        Assert.Null(OutputSize.FileOf(_rules.Find(id)!));

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
        var entry = new StandardsEntry
        {
            Id = "xx-passport", Name = new("Un passeport", "A passport"), Acceptance = "accepted", Source = "", SourceKind = "official",
            ReadOn = new DateOnly(2026, 1, 1),
        };
        Assert.Throws<InvalidOperationException>(() => StandardsReader.Read(entry));
        Assert.Equal("xx-passport", StandardsReader.Read(entry with { Source = "https://example.org" }).Id);
    }

    [Fact]
    public void Each_number_says_whose_it_is()
    {
        var us = _rules.Find("us-passport")!;
        Assert.Equal(SourceKind.Official, us.SourceOf(RuleField.HeadHeight).Kind);
        Assert.Equal(SourceKind.Secondary, us.SourceOf(RuleField.EyeLine).Kind);
        Assert.Equal(SourceKind.Own, us.SourceOf(RuleField.Centring).Kind); // its authority gives no number
        Assert.Equal(SourceKind.Quoted, _rules.Find("fi-passport")!.SourceOf(RuleField.Centring).Kind);
    }

    [Fact]
    public void The_numbers_that_others_get_wrong_are_the_authorities()
    {
        DocumentRule Rule(string id) => _rules.Find(id)!;
        Assert.Equal((new Limits(26, 30), new Limits(16, 20)), (Rule("nl-passport").HeadHeightMm, Rule("nl-passport").FaceWidthMm));
        Assert.Equal((new Limits(15, 22), new PoseTolerance(20, 20, 25)), (Rule("cn-visa").FaceWidthMm, Rule("cn-visa").Pose));
        Assert.Equal((1.5, Crown.Skull), (Rule("fi-passport").CentringMm, Rule("fi-passport").Crown));
        Assert.Equal((0.0, 15.0, 5.0), (Rule("it-id-card").StraightenLimit, Rule("any-badge").StraightenLimit, Rule("gb-passport").StraightenLimit));
        Assert.Equal((600, 1200, 20.0), (Rule("us-visa").Digital!.MinPx, Rule("us-visa").Digital!.MaxPx, Rule("us-visa").Digital!.MaxCompression));
        Assert.Equal(3, Rule("ca-passport").BackPrint.Count);
    }

    [Fact]
    public void A_child_has_limits_of_its_own()
    {
        IDocumentRules rules = _rules;
        Assert.Equal(new Limits(17, 40), rules.Find("de-passport", "6-9")!.HeadHeightMm);
        Assert.Null(rules.Find("de-passport", "0-5")!.HeadHeightMm);
        Assert.Equal(new Limits(27, 40), rules.Find("de-passport", "others")!.HeadHeightMm);
        Assert.Equal((new Limits(19, 30), null), (rules.Find("nl-passport", "0-10")!.HeadHeightMm, rules.Find("nl-passport", "0-10")!.Smile));
        Assert.True(rules.Find("gb-passport", "0-0")!.EyesMayBeClosed);
        Assert.Equal(SourceKind.Secondary, rules.Find("gb-passport", "0-0")!.SourceOf(RuleField.Smile).Kind);
    }
}
