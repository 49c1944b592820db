using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class LostShadows
{
    [Theory]
    [InlineData(10, "pass")]
    [InlineData(35, "warn")]
    [InlineData(36, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(60);

        Assert.Equal((UnderExposure.Id, Reasons.Dark, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new UnderExposure(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new UnderExposure(), Seen.Good with { Light = Seen.Good.Light with { Lost = value } });
}
