using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class ASpreadOfLight
{
    [Theory]
    [InlineData(0.08, "pass")]
    [InlineData(0.07, "warn")]
    [InlineData(1.8, "pass")]
    [InlineData(3, "warn")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(5);

        Assert.Equal((LightSpread.Id, Reasons.Harsh, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new LightSpread(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new LightSpread(), Seen.Good with { Light = Seen.Good.Light with { Variation = value } });
}
