using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class LiftedCorners
{
    [Theory]
    [InlineData(0.05, "pass")]
    [InlineData(0.06, "warn")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(0.4);

        Assert.Equal((Smile.Id, Reasons.Smile, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.True(fault.Guess);
        Assert.Null(Seen.Take(new Smile(), Seen.Good).Reason);
    }

    [Fact]
    public void Is_left_unchecked_with_the_reason()
    {
        var left = Seen.Take(new Smile(), Seen.Good with { Rule = Seen.Rule with { Smile = "natural" } });

        Assert.Equal(("not-checked", Reasons.Allowed), (left.Word(), left.Reason));
    }

    private static Measure With(double value) => Seen.Take(new Smile(), Seen.Good with { Mouth = Seen.Good.Mouth with { Lift = value } });
}
