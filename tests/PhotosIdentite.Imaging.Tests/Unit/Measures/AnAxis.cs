using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AnAxis
{
    [Theory]
    [InlineData(0, "pass")]
    [InlineData(1.4, "pass")]
    [InlineData(-1.4, "pass")]
    [InlineData(1.8, "warn")]
    [InlineData(2.3, "fail")]
    [InlineData(-2.3, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(3);

        Assert.Equal((Centring.Id, Reasons.OffCentre, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new Centring(), Seen.Good).Reason);
    }

    [Fact]
    public void Is_held_to_the_documents_own_distance()
    {
        var off = Seen.Good with { Rule = Seen.Rule with { CentringMm = 0.5 }, Points = Seen.Good.Points with { Chin = new(382, 768) } };

        Assert.Equal((0.5, "fail"), (Seen.Take(new Centring(), off).Max, Seen.Take(new Centring(), off).Word()));
        Assert.Equal(Whose.Authority, Seen.Take(new Centring(), off).Whose);
    }

    private static Measure With(double value) => Seen.Take(new Centring(), Seen.Good with { Points = Seen.Good.Points with { Chin = new(350 + (40 * value), 768) } });
}
