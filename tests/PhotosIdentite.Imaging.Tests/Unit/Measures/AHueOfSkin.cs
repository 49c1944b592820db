using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AHueOfSkin
{
    [Theory]
    [InlineData(20.1, "pass")]
    [InlineData(75.9, "pass")]
    [InlineData(12, "warn")]
    [InlineData(84, "warn")]
    [InlineData(5, "fail")]
    [InlineData(100, "fail")]
    [InlineData(-80, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(270);

        Assert.Equal((NaturalColour.Id, Reasons.Tint, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new NaturalColour(), Seen.Good).Reason);
    }

    [Fact]
    public void Is_left_unchecked_with_the_reason()
    {
        var left = Seen.Take(new NaturalColour(), Seen.Good with { Source = Seen.Good.Source with { Grey = true } });

        Assert.Equal(("not-checked", Reasons.NotSeen), (left.Word(), left.Reason));
    }

    private static Measure With(double value) => Seen.Take(new NaturalColour(), Seen.Good with { Skin = Seen.Good.Skin with { Colour = new(60, 20 * Math.Cos(value * Math.PI / 180), 20 * Math.Sin(value * Math.PI / 180)) } });
}
