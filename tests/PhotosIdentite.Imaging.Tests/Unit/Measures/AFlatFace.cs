using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AFlatFace
{
    [Theory]
    [InlineData(1, "pass")]
    [InlineData(0.5, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(0.3);

        Assert.Equal((Contrast.Id, Reasons.Flat, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new Contrast(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new Contrast(), Seen.Good with { Light = Seen.Good.Light with { Stops = value } });
}
