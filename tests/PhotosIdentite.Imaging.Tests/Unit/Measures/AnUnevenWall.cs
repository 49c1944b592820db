using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AnUnevenWall
{
    [Theory]
    [InlineData(5, "pass")]
    [InlineData(10, "warn")]
    [InlineData(11, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(30);

        Assert.Equal((BackgroundPlain.Id, Reasons.NotPlain, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new BackgroundPlain(), Seen.Good).Reason);
    }

    [Fact]
    public void Is_left_unchecked_with_the_reason()
    {
        var left = Seen.Take(new BackgroundPlain(), Seen.Good with { Background = null });

        Assert.Equal(("not-checked", Reasons.NotSeen), (left.Word(), left.Reason));
    }

    private static Measure With(double value) => Seen.Take(new BackgroundPlain(), Seen.Good with { Background = Seen.Good.Background! with { Unevenness = value } });
}
