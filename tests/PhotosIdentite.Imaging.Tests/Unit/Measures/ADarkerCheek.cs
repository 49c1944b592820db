using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class ADarkerCheek
{
    [Theory]
    [InlineData(0.7, "pass")]
    [InlineData(0.69, "warn")]
    [InlineData(0.1, "warn")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(0.3);

        Assert.Equal((EvenLight.Id, Reasons.Uneven, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new EvenLight(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new EvenLight(), Seen.Good with { Light = Seen.Good.Light with { Sides = value } });
}
