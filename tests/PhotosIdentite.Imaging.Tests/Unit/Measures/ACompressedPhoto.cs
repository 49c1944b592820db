using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class ACompressedPhoto
{
    [Theory]
    [InlineData(75, "pass")]
    [InlineData(74, "warn")]
    [InlineData(5, "warn")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(30);

        Assert.Equal((Compression.Id, Reasons.Compressed, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new Compression(), Seen.Good).Reason);
    }

    [Fact]
    public void Is_left_unchecked_with_the_reason()
    {
        var left = Seen.Take(new Compression(), Seen.Good with { Source = Seen.Good.Source with { JpegQuality = null }, Light = Seen.Good.Light with { Blocks = null } });

        Assert.Equal(("not-checked", Reasons.NotSeen), (left.Word(), left.Reason));
    }

    [Fact]
    public void Saved_again_at_a_better_quality_is_known_by_its_blocks()
    {
        var again = Seen.Take(new Compression(), Seen.Good with { Light = Seen.Good.Light with { Blocks = 3 } });

        Assert.Equal(("warn", 3.0), (again.Word(), again.Value));
    }

    private static Measure With(double value) => Seen.Take(new Compression(), Seen.Good with { Source = Seen.Good.Source with { JpegQuality = (int)value } });
}
