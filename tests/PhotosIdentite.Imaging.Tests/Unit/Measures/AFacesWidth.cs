using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AFacesWidth
{
    [Theory]
    [InlineData(18, "pass")]
    [InlineData(25, "pass")]
    [InlineData(17.6, "warn")]
    [InlineData(25.4, "warn")]
    [InlineData(17, "fail")]
    [InlineData(26, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(30);

        Assert.Equal((FaceWidth.Id, Reasons.FaceWide, Whose.Authority), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new FaceWidth(), Seen.Good).Reason);
    }

    [Fact]
    public void Is_left_unchecked_with_the_reason()
    {
        var left = Seen.Take(new FaceWidth(), Seen.Good with { Rule = Seen.Rule with { FaceWidthMm = null } });

        Assert.Equal(("not-checked", Reasons.NoRule), (left.Word(), left.Reason));
    }

    private static Measure With(double value) => Seen.Take(new FaceWidth(), Seen.Good with { Face = Seen.Good.Face with { WidthPx = 20 * value } });
}
