using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AGrain
{
    [Theory]
    [InlineData(6, "pass")]
    [InlineData(20, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(30);

        Assert.Equal((Noise.Id, Reasons.Grain, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new Noise(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new Noise(), Seen.Good with { Light = Seen.Good.Light with { Noise = value } });
}
