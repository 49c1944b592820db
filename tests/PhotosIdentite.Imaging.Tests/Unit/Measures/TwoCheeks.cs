using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class TwoCheeks
{
    [Theory]
    [InlineData(0.15, "pass")]
    [InlineData(0.14, "warn")]
    [InlineData(0, "warn")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(0);

        Assert.Equal((LightBalance.Id, Reasons.Uneven, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new LightBalance(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new LightBalance(), Seen.Good with { Light = Seen.Good.Light with { Overlap = value } });
}
