using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class GlassesWhereForbidden
{
    [Theory]
    [InlineData(0.1, "pass")]
    [InlineData(0.15, "warn")]
    [InlineData(0.3, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(0.3);

        Assert.Equal((Glasses.Id, Reasons.GlassesNotAllowed, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.True(fault.Guess);
        Assert.Null(Seen.Take(new Glasses(), Seen.Good).Reason);
    }

    [Fact]
    public void Is_left_unchecked_with_the_reason()
    {
        var left = Seen.Take(new Glasses(), Seen.Good with { Rule = Seen.Rule with { Glasses = "allowed" } });

        Assert.Equal(("not-checked", Reasons.Allowed), (left.Word(), left.Reason));
    }

    [Fact]
    public void Only_warn_where_discouraged()
    {
        var worn = Seen.Good with { Rule = Seen.Rule with { Glasses = "discouraged" }, Eyes = Seen.Good.Eyes with { Frames = 0.9 } };

        Assert.Equal("warn", Seen.Take(new Glasses(), worn).Word());
    }

    private static Measure With(double value) => Seen.Take(new Glasses(), Seen.Good with { Eyes = Seen.Good.Eyes with { Frames = value } });
}
