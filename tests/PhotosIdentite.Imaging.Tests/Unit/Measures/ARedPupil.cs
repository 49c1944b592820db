using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class ARedPupil
{
    [Theory]
    [InlineData(0.15, "pass")]
    [InlineData(0.2, "warn")]
    [InlineData(0.3, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(0.6);

        Assert.Equal((RedEyes.Id, Reasons.EyesRed, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new RedEyes(), Seen.Good).Reason);
    }

    [Fact]
    public void Is_left_unchecked_with_the_reason()
    {
        var left = Seen.Take(new RedEyes(), Seen.Good with { Eyes = Seen.Good.Eyes with { Red = null } });

        Assert.Equal(("not-checked", Reasons.TooCoarse), (left.Word(), left.Reason));
    }

    private static Measure With(double value) => Seen.Take(new RedEyes(), Seen.Good with { Eyes = Seen.Good.Eyes with { Red = value } });
}
