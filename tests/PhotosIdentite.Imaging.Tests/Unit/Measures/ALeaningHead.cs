using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class ALeaningHead
{
    [Theory]
    [InlineData(2, "pass")]
    [InlineData(-2, "pass")]
    [InlineData(2.1, "warn")]
    [InlineData(-5, "warn")]
    [InlineData(5.1, "fail")]
    [InlineData(-5.1, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(9);

        Assert.Equal((Roll.Id, Reasons.Roll, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new Roll(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new Roll(), Seen.Good with { Face = Seen.Good.Face with { Roll = value } });
}
