using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

/// <summary>Read from the whites of the eyes: warm lamps are common, blue and green ones are not.</summary>
public sealed class ATintOfTheLamp
{
    [Theory]
    [InlineData(5, 25, "pass")]
    [InlineData(8, 30, "warn")]
    [InlineData(12, 40, "fail")]
    [InlineData(-3, -12, "pass")]
    [InlineData(-4, -16, "warn")]
    [InlineData(-6, -20, "fail")]
    [InlineData(-30, 25, "fail")]
    public void Is_judged_at_its_limits(double a, double b, string status) => Assert.Equal(status, With(Seen.Good.Skin.Colour, new(80, a, b)).Word());

    [Fact]
    public void Is_seen_where_dark_skin_shows_no_colour() => Assert.Equal("fail", With(new(18, 1, 1), new(70, -5, -21)).Word());

    [Fact]
    public void Is_not_read_from_closed_eyes()
    {
        Assert.Equal("pass", With(Seen.Good.Skin.Colour, null).Word());
        Assert.Equal(("not-checked", Reasons.NotSeen), (With(new(18, 1, 1), null).Word(), With(new(18, 1, 1), null).Reason));
    }

    private static Measure With(Colour skin, Colour? whites) =>
        Seen.Take(new NaturalColour(), Seen.Good with { Skin = Seen.Good.Skin with { Colour = skin, Whites = whites } });
}
