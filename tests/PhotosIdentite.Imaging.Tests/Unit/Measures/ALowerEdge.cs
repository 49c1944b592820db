using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class ALowerEdge
{
    [Theory]
    [InlineData(3.45, "pass")]
    [InlineData(3, "warn")]
    [InlineData(2.2, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(1);

        Assert.Equal((ShouldersVisible.Id, Reasons.FaceCut, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new ShouldersVisible(), Seen.Good).Reason);
    }

    [Fact]
    public void That_no_body_fills_fails() =>
        Assert.Equal("fail", Seen.Take(new ShouldersVisible(), Seen.Good with { Body = Seen.Good.Body with { Bottom = 0.2 } }).Word());

    private static Measure With(double value) => Seen.Take(new ShouldersVisible(), Seen.Good with { Points = Seen.Good.Points with { Chin = new(350, 900 - (20 * value)), CrownSkull = new(350, 900 - (20 * value) - 680) } });
}
