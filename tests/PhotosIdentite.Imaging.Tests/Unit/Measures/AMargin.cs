using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AMargin
{
    [Theory]
    [InlineData(3, "pass")]
    [InlineData(5, "pass")]
    [InlineData(2.9, "warn")]
    [InlineData(2.5, "fail")]
    [InlineData(5.5, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(6);

        Assert.Equal((TopMargin.Id, Reasons.MarginLarge, Whose.Authority), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new TopMargin(), Seen.Good).Reason);
    }

    [Fact]
    public void Is_left_unchecked_with_the_reason()
    {
        var left = Seen.Take(new TopMargin(), Seen.Good with { Rule = Seen.Rule with { TopMarginMm = null } });

        Assert.Equal(("not-checked", Reasons.NoRule), (left.Word(), left.Reason));
    }

    private static Measure With(double value) => Seen.Take(new TopMargin(), Seen.Good with { Points = Seen.Good.Points with { CrownSkull = new(350, 20 * value) } });
}
