using PhotosIdentite.Imaging.Domain.Measures;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class AGreyPhoto
{
    [Fact]
    public void Fails_whether_its_file_says_so_or_not()
    {
        Assert.Equal("pass", Seen.Take(new InColour(), Seen.Good).Word());
        foreach (var grey in new[]
                 {
                     Seen.Good with { Source = Seen.Good.Source with { Grey = true } },
                     Seen.Good with { Skin = Seen.Good.Skin with { Chroma = 0.5 } },
                 })
        {
            var fault = Seen.Take(new InColour(), grey);
            Assert.Equal(("fail", Reasons.Grey), (fault.Word(), fault.Reason));
        }
    }

    [Fact]
    public void Has_no_hue_to_judge() =>
        Assert.Equal("not-checked", Seen.Take(new RedEyes(), Seen.Good with { Skin = Seen.Good.Skin with { Chroma = 0.5 } }).Word());
}
