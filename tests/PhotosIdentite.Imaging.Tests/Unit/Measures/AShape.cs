using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AShape
{
    [Theory]
    [InlineData(709, "pass")]
    [InlineData(708, "pass")]
    [InlineData(720, "fail")]
    [InlineData(690, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(720);

        Assert.Equal((Format.Id, Reasons.WrongShape, Whose.Authority), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new Format(), Seen.Good).Reason);
    }

    [Fact]
    public void In_pixels_keeps_to_the_forms_window()
    {
        var form = Seen.Good with { Rule = Seen.Rule with { WidthMm = null, HeightMm = null } };
        string Of(int width) => Seen.Take(new Format(), form with { Finished = new(width, width, 1) }).Word();

        Assert.Equal(["fail", "pass", "pass", "fail"], (string[])[Of(599), Of(600), Of(1200), Of(1201)]);
    }

    private static Measure With(double value) => Seen.Take(new Format(), Seen.Good with { Finished = new(551, (int)value, 80_000) });
}
