using ImageMagick;
using PhotosIdentite.Imaging.Infrastructure.Drawing;
using PhotosIdentite.Imaging.Tests.Engine;

namespace PhotosIdentite.Imaging.Tests.Drawing;

public sealed class WritingAPortrait(Workers workers) : IClassFixture<Workers>
{
    private const string Small = "size=600x800,yaw=3";

    public static TheoryData<string, string> Files =>
    [
        .. Enumerable.Range(1, 8).Select(n => ($"orientation={n},taken=2026-10-01", "jpg")),
        ("quality=30", "jpg"), ("quality=98,sampling=444", "jpg"), ("progressive=yes", "jpg"), ("icc=wide", "jpg"), ("cmyk=yes", "jpg"),
        ("grey=yes", "jpg"), ("deep=yes", "png"), ("default", "png"), ("quality=80", "webp"),
    ];

    public static TheoryData<string> Persons =>
    [
        .. Enumerable.Range(1, 8).Select(skin => $"skin={skin},style={(HairStyle)(skin - 1)},person={skin}"),
        "beard=full", "glasses=clear", "glasses=tinted", "glasses=glare", "eyes=closed", "mouth=open", "smile=1", "gaze=left", "red=yes",
        "side=0.6", "shadow=0.5", "pattern=shelf", "roll=8", "yaw=15", "pitch=15", "pitch=-15", "blur=5", "noise=15", "light=0.5",
        "shine=0.8",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Makes_a_file_whose_face_lies_where_it_was_drawn(string how, string kind)
    {
        var (file, truth) = TestPortrait.Make(PortraitSpec.Read($"{Small},{how}"), kind);

        var found = (await workers.Check(file, "any-badge")).Report.PointsPx;

        Assert.NotNull(found);
        Assert.InRange(found.EyeMiddle.To(truth.Points.EyeMiddle) / truth.Head, 0, 0.02);
        Assert.InRange(found.EyeLeft.To(truth.Points.EyeLeft) / truth.Head, 0, 0.03);
    }

    [Theory]
    [MemberData(nameof(Persons))]
    public async Task Draws_somebody_the_detector_sees(string who)
    {
        var (file, truth) = TestPortrait.Make(PortraitSpec.Read($"size=600x800,{who}"));

        var report = (await workers.Check(file, "any-badge")).Report;

        Assert.Equal(1, report.Faces);
        Assert.InRange(report.PointsPx!.Chin.To(truth.Points.Chin) / truth.Head, 0, 0.05);
    }

    [Fact]
    public void Means_the_same_colours_in_a_wide_gamut()
    {
        const string Colourful = $"{Small},background=c04030,clothes=208040";
        using var plain = new MagickImage(TestPortrait.Make(PortraitSpec.Read(Colourful)).File);
        using var wide = new MagickImage(TestPortrait.Make(PortraitSpec.Read($"{Colourful},icc=wide")).File);
        var profile = Assert.IsAssignableFrom<IColorProfile>(wide.GetColorProfile());
        Assert.True(Apart(plain, wide) > 3, "A wide gamut writes the same colour in other numbers.");

        wide.TransformColorSpace(profile, ColorProfiles.SRGB);
        Assert.InRange(Apart(plain, wide), 0, 1);
    }

    // Mean difference of the channel means, in steps of 8 bits.
    private static double Apart(MagickImage one, MagickImage other)
    {
        var (a, b) = (one.Statistics(), other.Statistics());
        return new[] { PixelChannel.Red, PixelChannel.Green, PixelChannel.Blue }
            .Average(channel => Math.Abs(a.GetChannel(channel)!.Mean - b.GetChannel(channel)!.Mean));
    }
}
