using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Engine;

public sealed class CheckingAPhoto(Workers workers) : IClassFixture<Workers>
{
    private const string Small = "size=900x1200";

    [Theory]
    [InlineData("default")]
    [InlineData("size=900x1200,roll=4")]
    [InlineData("size=900x900,head=0.5,skin=5b3a29,hair=111111")]
    public async Task Finds_the_points_where_they_were_drawn(string spec)
    {
        var (file, truth) = Workers.Drawn(spec);

        var found = (await workers.Check(file, "any-badge")).Report.PointsPx!;

        var head = truth.CrownSkull.To(truth.Chin);
        Assert.InRange(found.Chin.To(truth.Chin) / head, 0, 0.025);
        Assert.InRange(found.EyeMiddle.To(truth.EyeMiddle) / head, 0, 0.02);
        Assert.InRange(found.CrownSkull.To(truth.CrownSkull) / head, 0, 0.03);
        Assert.InRange(found.CrownHair.To(truth.CrownHair) / head, 0, 0.04);
        Assert.InRange(found.CrownSkull.To(found.Chin) / head, 0.97, 1.03);
    }

    [Theory]
    [InlineData("fr-carte-vitale")]
    [InlineData("gb-passport")]
    [InlineData("us-visa")]
    [InlineData("any-badge")]
    [InlineData("fi-passport")]
    public async Task Passes_a_good_portrait(string document)
    {
        var report = (await workers.Check(Workers.Drawn(Small).File, document)).Report;
        Assert.True(report.Verdict == ReportVerdict.Pass, string.Join(' ', report.Measures));
    }

    [Fact]
    public async Task Tells_its_age_by_the_clock_of_who_asks()
    {
        var (file, _) = Workers.Drawn("size=900x1200,taken=2031-09-20");

        workers.Clock.SetUtcNow(new(2031, 10, 2, 12, 0, 0, TimeSpan.Zero));
        Assert.Equal((0, MeasureStatus.Pass), await AgeAsync());
        workers.Clock.SetUtcNow(new(2032, 1, 20, 12, 0, 0, TimeSpan.Zero));
        Assert.Equal((4, MeasureStatus.Warn), await AgeAsync());

        async Task<(double?, MeasureStatus)> AgeAsync()
        {
            var age = (await workers.Check(file, "gb-passport")).Report.Measures.Single(measure => measure.Id == "recency");
            return (age.Value, age.Status);
        }
    }

    [Theory]
    [InlineData("mouth=open", "mouth-closed")]
    [InlineData("eyes=closed", "eyes-open")]
    [InlineData("roll=9", "roll")]
    [InlineData("faces=2", "one-face")]
    [InlineData("faces=0", "one-face")]
    [InlineData("pattern=stripes", "background-plain")]
    [InlineData("shadow=0.5", "background-plain")]
    [InlineData("background=80c080", "background-colour")]
    [InlineData("light=1.5", "exposure")]
    [InlineData("light=0.2", "brightness")]
    [InlineData("blur=7", "sharpness")]
    [InlineData("size=300x400", "resolution")]
    [InlineData("y=0.16", "head-in-frame")]
    public async Task Names_the_defect(string defect, string measure)
    {
        var bad = await workers.Check(Workers.Drawn($"{Small},{defect}").File, "gb-passport");

        Assert.True(Status(bad.Report, measure) >= MeasureStatus.Warn, string.Join(' ', bad.Report.Measures));
    }

    [Fact]
    public async Task Names_what_is_wrong_with_a_smiling_astronaut()
    {
        var report = (await workers.Check(Workers.Astronaut, "fr-passport")).Report;

        Assert.Equal(ReportVerdict.Fail, report.Verdict);
        foreach (var fails in new[] { "mouth-closed", "resolution" }) Assert.Equal(MeasureStatus.Fail, Status(report, fails));
        foreach (var named in new[] { "roll", "background-plain" }) Assert.True(Status(report, named) >= MeasureStatus.Warn, named);
        foreach (var id in new[] { "expression", "gaze" }) Assert.Equal(MeasureStatus.NotChecked, Status(report, id));
    }

    [Fact]
    public async Task Lets_the_astronaut_have_a_badge() =>
        Assert.NotEqual(ReportVerdict.Fail, (await workers.Check(Workers.Astronaut, "any-badge")).Report.Verdict);

    [Fact]
    public async Task Refuses_a_truncated_file_and_a_bomb()
    {
        var whole = Workers.Drawn("size=600x800").File;

        Assert.Equal("file.corrupt", await workers.Refusal(whole[..(whole.Length / 2)]));
        Assert.Equal("file.corrupt", await workers.Refusal(Workers.Astronaut[..100_000]));
        Assert.Equal("file.tooManyPixels", await workers.Refusal(Unit.HostileFiles.Jpeg(65500, 65500)));
        Assert.Null(await workers.Refusal(whole));
    }

    private static MeasureStatus Status(PhotoReport report, string id) => report.Measures.Single(measure => measure.Id == id).Status;
}
