using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class TheDistanceOfTheEyes
{
    [Theory]
    [InlineData(90, "pass")]
    [InlineData(89, "warn")]
    [InlineData(20, "warn")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(40);

        Assert.Equal((EyeDistance.Id, Reasons.FaceFar, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new EyeDistance(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new EyeDistance(), Seen.Good with { Face = Seen.Good.Face with { InterEyePx = value, Yaw = 0 } });
}
