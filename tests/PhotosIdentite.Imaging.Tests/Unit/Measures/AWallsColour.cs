using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AWallsColour
{
    [Theory]
    [InlineData(85, "pass")]
    [InlineData(95, "warn")]
    [InlineData(100, "fail")]
    [InlineData(40, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(100);

        Assert.Equal((BackgroundAllowed.Id, Reasons.WrongColour, Whose.Authority), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new BackgroundAllowed(), Seen.Good).Reason);
    }

    [Fact]
    public void Is_left_unchecked_with_the_reason()
    {
        var left = Seen.Take(new BackgroundAllowed(), Seen.Good with { Background = null });

        Assert.Equal(("not-checked", Reasons.NotSeen), (left.Word(), left.Reason));
    }

    [Fact]
    public void Of_no_document_is_not_checked() =>
        Assert.Equal(Reasons.NoRule, Seen.Take(new BackgroundAllowed(), Seen.Good with { Rule = Seen.Rule with { Background = [] } }).Reason);

    private static Measure With(double value) => Seen.Take(new BackgroundAllowed(), Seen.Good with { Background = Seen.Good.Background! with { Middle = new(value, 0, 1) } });
}
