using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AResolution
{
    [Theory]
    [InlineData(400, "pass")]
    [InlineData(399, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(300);

        Assert.Equal((Resolution.Id, Reasons.TooSmall, Whose.Authority), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new Resolution(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new Resolution(), Seen.Good with { Window = Seen.Good.Window with { Width = value * 35 / 25.4, Height = value * 45 / 25.4 } });
}
