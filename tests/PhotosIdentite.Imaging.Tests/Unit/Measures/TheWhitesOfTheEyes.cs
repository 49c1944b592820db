using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class TheWhitesOfTheEyes
{
    [Theory]
    [InlineData(50, "pass")]
    [InlineData(99, "pass")]
    [InlineData(45, "warn")]
    [InlineData(39, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(30);

        Assert.Equal((Brightness.Id, Reasons.Dark, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new Brightness(), Seen.Good).Reason);
    }

    [Fact]
    public void Too_white_are_too_bright() =>
        Assert.Equal(Reasons.Bright, Seen.Take(new Brightness(), Seen.Good with { Light = Seen.Good.Light with { White = 99.9 } }).Reason);

    private static Measure With(double value) => Seen.Take(new Brightness(), Seen.Good with { Light = Seen.Good.Light with { White = value } });
}
