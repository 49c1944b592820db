using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AReflectingLens
{
    [Theory]
    [InlineData(0.05, "pass")]
    [InlineData(0.1, "warn")]
    [InlineData(0.2, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(0.2);

        Assert.Equal((LensGlare.Id, Reasons.Glare, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.True(fault.Guess);
        Assert.Null(Seen.Take(new LensGlare(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new LensGlare(), Seen.Good with { Eyes = Seen.Good.Eyes with { Glare = value } });
}
