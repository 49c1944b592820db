using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class FineDetail
{
    [Theory]
    [InlineData(3, "pass")]
    [InlineData(2.5, "warn")]
    [InlineData(2, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(1);

        Assert.Equal((Sharpness.Id, Reasons.Blur, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new Sharpness(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new Sharpness(), Seen.Good with { Light = Seen.Good.Light with { Sharpness = value } });
}
