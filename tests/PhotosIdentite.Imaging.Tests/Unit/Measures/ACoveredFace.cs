using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class ACoveredFace
{
    [Theory]
    [InlineData(0.5, "pass")]
    [InlineData(0.6, "warn")]
    [InlineData(1, "fail")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(1);

        Assert.Equal((FaceCovered.Id, Reasons.FaceCovered, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.True(fault.Guess);
        Assert.Null(Seen.Take(new FaceCovered(), Seen.Good).Reason);
    }

    [Fact]
    public void With_its_lips_seen_is_a_beard() =>
        Assert.Equal("pass", Seen.Take(new FaceCovered(), Seen.Good with { Skin = Seen.Good.Skin with { Hidden = 1 } }).Word());

    private static Measure With(double value) => Seen.Take(new FaceCovered(), Seen.Good with { Skin = Seen.Good.Skin with { Hidden = value }, Mouth = Seen.Good.Mouth with { Seen = 1 } });
}
