using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AnEyeLine
{
    [Theory]
    [InlineData(22, "pass")]
    [InlineData(32, "pass")]
    [InlineData(21.9, "warn")]
    [InlineData(21, "fail")]
    [InlineData(33, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(20);

        Assert.Equal((EyeLine.Id, Reasons.EyesLow, Whose.Authority), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new EyeLine(), Seen.Good).Reason);
    }

    [Fact]
    public void Is_left_unchecked_with_the_reason()
    {
        var left = Seen.Take(new EyeLine(), Seen.Good with { Rule = Seen.Rule with { EyeLineFromBottomMm = null } });

        Assert.Equal(("not-checked", Reasons.NoRule), (left.Word(), left.Reason));
    }

    private static Measure With(double value) => Seen.Take(new EyeLine(), Seen.Good with { Points = Seen.Good.Points with { EyeLeft = new(440, 900 - (20 * value)), EyeRight = new(260, 900 - (20 * value)) } });
}
