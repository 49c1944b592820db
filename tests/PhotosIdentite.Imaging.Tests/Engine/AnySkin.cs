using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Engine;

public sealed class AnySkin(Workers workers) : IClassFixture<Workers>
{
    private static readonly string[] OfLightAndColour =
    [
        "exposure", "under-exposure", "brightness", "contrast", "light-spread", "natural-colour", "colour", "reflections", "sharpness", "noise",
        "eyes-visible", "red-eyes", "tinted-lenses", "lens-glare", "mouth-visible", "face-covered", "background-contrast",
    ];

    public static TheoryData<int> Skins => [1, 2, 3, 4, 5, 6, 7, 8];

    [Theory, MemberData(nameof(Skins))]
    public async Task In_good_light_passes_every_measure_of_light_and_colour(int skin)
    {
        var report = (await workers.Check(Workers.Drawn($"size=900x1200,skin={skin}").File, "gb-passport")).Report;

        foreach (var line in report.Measures.Where(line => OfLightAndColour.Contains(line.Id)))
            Assert.True(line.Status == MeasureStatus.Pass, line.ToString());
        Assert.Equal(OfLightAndColour.Length, report.Measures.Count(line => OfLightAndColour.Contains(line.Id)));
    }

    [Theory, MemberData(nameof(Skins))]
    public async Task In_hardly_any_light_is_told_so(int skin)
    {
        var report = (await workers.Check(Workers.Drawn($"size=900x1200,skin={skin},light=0.22").File, "gb-passport")).Report;

        Assert.Contains(report.Measures, line => line.Id is "brightness" or "under-exposure" && line.IsFault);
    }

    [Theory]
    [InlineData("mouth=0.6,person=5,beard=short", "mouth-closed")]
    [InlineData("motion=20", "sharpness")]
    [InlineData("cast=0.7:1:1.25", "natural-colour")]
    [InlineData("glasses=tinted", "tinted-lenses")]
    public async Task Is_told_the_same(string fault, string measure)
    {
        foreach (var skin in (int[])[1, 4, 8])
        {
            var report = (await workers.Check(Workers.Drawn($"size=900x1200,skin={skin},{fault}").File, "gb-passport")).Report;
            Assert.True(report.Measures.Single(line => line.Id == measure).IsFault, $"skin {skin}: {fault}");
        }
    }
}
