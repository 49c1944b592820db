using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AnEyeOpening
{
    [Theory]
    [InlineData(0.24, "pass")]
    [InlineData(0.23, "warn")]
    [InlineData(0.19, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(0.1);

        Assert.Equal((EyesOpen.Id, Reasons.EyesClosed, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.True(fault.Guess);
        Assert.Null(Seen.Take(new EyesOpen(), Seen.Good).Reason);
    }

    [Fact]
    public void Is_left_unchecked_with_the_reason()
    {
        var left = Seen.Take(new EyesOpen(), Seen.Good with { Rule = Seen.Rule with { EyesMayBeClosed = true } });

        Assert.Equal(("not-checked", Reasons.Allowed), (left.Word(), left.Reason));
    }

    private static Measure With(double value) => Seen.Take(new EyesOpen(), Seen.Good with { Eyes = Seen.Good.Eyes with { Opening = value } });
}
