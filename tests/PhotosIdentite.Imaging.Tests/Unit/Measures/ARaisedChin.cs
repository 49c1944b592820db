using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class ARaisedChin
{
    [Theory]
    [InlineData(12, "pass")]
    [InlineData(-12, "pass")]
    [InlineData(12.1, "warn")]
    [InlineData(-20, "warn")]
    [InlineData(20.1, "fail")]
    [InlineData(-21, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(25);

        Assert.Equal((Pitch.Id, Reasons.Pitch, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.True(fault.Guess);
        Assert.Null(Seen.Take(new Pitch(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new Pitch(), Seen.Good with { Face = Seen.Good.Face with { Pitch = value } });
}
