using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AHeight
{
    [Theory]
    [InlineData(32, "pass")]
    [InlineData(36, "pass")]
    [InlineData(31.9, "warn")]
    [InlineData(36.2, "warn")]
    [InlineData(31.5, "fail")]
    [InlineData(36.5, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(40);

        Assert.Equal((HeadHeight.Id, Reasons.FaceBig, Whose.Authority), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new HeadHeight(), Seen.Good).Reason);
    }

    [Fact]
    public void Is_left_unchecked_with_the_reason()
    {
        var left = Seen.Take(new HeadHeight(), Seen.Good with { Rule = Seen.Rule with { HeadHeightMm = null } });

        Assert.Equal(("not-checked", Reasons.NoRule), (left.Word(), left.Reason));
    }

    private static Measure With(double value) => Seen.Take(new HeadHeight(), Seen.Good with { Points = Seen.Good.Points with { CrownSkull = new(350, 768 - (20 * value)) } });
}
