using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class ACoveredEye
{
    [Theory]
    [InlineData(0.35, "pass")]
    [InlineData(0.5, "warn")]
    [InlineData(0.7, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(0.9);

        Assert.Equal((EyesVisible.Id, Reasons.EyesHidden, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.True(fault.Guess);
        Assert.Null(Seen.Take(new EyesVisible(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new EyesVisible(), Seen.Good with { Eyes = Seen.Good.Eyes with { Covered = value } });
}
