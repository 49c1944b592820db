using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class TwoShoulders
{
    [Theory]
    [InlineData(8, "pass")]
    [InlineData(-8, "pass")]
    [InlineData(8.1, "warn")]
    [InlineData(-30, "warn")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(12);

        Assert.Equal((ShouldersLevel.Id, Reasons.ShouldersTilt, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new ShouldersLevel(), Seen.Good).Reason);
    }

    [Fact]
    public void Is_left_unchecked_with_the_reason()
    {
        var left = Seen.Take(new ShouldersLevel(), Seen.Good with { Body = Seen.Good.Body with { Slope = null } });

        Assert.Equal(("not-checked", Reasons.NotSeen), (left.Word(), left.Reason));
    }

    private static Measure With(double value) => Seen.Take(new ShouldersLevel(), Seen.Good with { Body = Seen.Good.Body with { Slope = value } });
}
