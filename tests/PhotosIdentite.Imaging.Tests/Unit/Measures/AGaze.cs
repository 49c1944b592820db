using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AGaze
{
    [Theory]
    [InlineData(0.4, "pass")]
    [InlineData(0.6, "pass")]
    [InlineData(0.38, "warn")]
    [InlineData(0.65, "warn")]
    [InlineData(0.3, "fail")]
    [InlineData(0.7, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(0.2);

        Assert.Equal((Gaze.Id, Reasons.EyesAway, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.True(fault.Guess);
        Assert.Null(Seen.Take(new Gaze(), Seen.Good).Reason);
    }

    [Fact]
    public void Is_left_unchecked_with_the_reason()
    {
        var left = Seen.Take(new Gaze(), Seen.Good with { Eyes = Seen.Good.Eyes with { Gaze = null } });

        Assert.Equal(("not-checked", Reasons.NoProgram), (left.Word(), left.Reason));
    }

    private static Measure With(double value) => Seen.Take(new Gaze(), Seen.Good with { Eyes = Seen.Good.Eyes with { Gaze = value } });
}
