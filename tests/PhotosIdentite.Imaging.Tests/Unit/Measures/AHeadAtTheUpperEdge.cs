using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AHeadAtTheUpperEdge
{
    [Theory]
    [InlineData(0, "pass")]
    [InlineData(1, "pass")]
    [InlineData(-0.1, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(-1);

        Assert.Equal((HeadInFrame.Id, Reasons.FaceCut, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new HeadInFrame(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new HeadInFrame(), Seen.Good with { Points = Seen.Good.Points with { CrownHair = new(350, value * 20) } });
}
