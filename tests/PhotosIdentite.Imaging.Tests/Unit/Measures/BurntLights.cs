using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class BurntLights
{
    [Theory]
    [InlineData(2, "pass")]
    [InlineData(5, "warn")]
    [InlineData(6, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(20);

        Assert.Equal((Exposure.Id, Reasons.Bright, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new Exposure(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new Exposure(), Seen.Good with { Light = Seen.Good.Light with { Burnt = value } });
}
