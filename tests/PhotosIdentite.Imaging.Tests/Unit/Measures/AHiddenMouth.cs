using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AHiddenMouth
{
    [Theory]
    [InlineData(2, "pass")]
    [InlineData(1.9, "warn")]
    [InlineData(0, "warn")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(0);

        Assert.Equal((MouthVisible.Id, Reasons.MouthHidden, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.True(fault.Guess);
        Assert.Null(Seen.Take(new MouthVisible(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new MouthVisible(), Seen.Good with { Mouth = Seen.Good.Mouth with { Seen = value } });
}
