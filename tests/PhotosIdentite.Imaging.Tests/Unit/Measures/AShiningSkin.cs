using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AShiningSkin
{
    [Theory]
    [InlineData(0.5, "pass")]
    [InlineData(1.5, "warn")]
    [InlineData(3, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(9);

        Assert.Equal((Reflections.Id, Reasons.Shine, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new Reflections(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new Reflections(), Seen.Good with { Skin = Seen.Good.Skin with { Shine = value } });
}
