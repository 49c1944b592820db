using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AFilesWeight
{
    [Theory]
    [InlineData(40, "pass")]
    [InlineData(120, "pass")]
    [InlineData(39, "fail")]
    [InlineData(121, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(30);

        Assert.Equal((FileWeight.Id, Reasons.WeightLow, Whose.Authority), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new FileWeight(), Seen.Good).Reason);
    }

    [Fact]
    public void Is_left_unchecked_with_the_reason()
    {
        var left = Seen.Take(new FileWeight(), Seen.Good with { Rule = Seen.Rule with { Digital = null } });

        Assert.Equal(("not-checked", Reasons.NoRule), (left.Word(), left.Reason));
    }

    private static Measure With(double value) => Seen.Take(new FileWeight(), Seen.Good with { Finished = new(551, 709, (int)(value * 1000)) });
}
