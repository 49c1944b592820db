using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AFaceCount
{
    [Theory]
    [InlineData(1, "pass")]
    [InlineData(0, "fail")]
    [InlineData(2, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(2);

        Assert.Equal((OneFace.Id, Reasons.ManyFaces, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.True(fault.Guess);
        Assert.Null(Seen.Take(new OneFace(), Seen.Good).Reason);
    }

    [Fact]
    public void That_is_none_has_its_own_message() =>
        Assert.Equal(Reasons.NoFace, Seen.Take(new OneFace(), Seen.Good with { Faces = 0 }).Reason);

    private static Measure With(double value) => Seen.Take(new OneFace(), Seen.Good with { Faces = (int)value });
}
