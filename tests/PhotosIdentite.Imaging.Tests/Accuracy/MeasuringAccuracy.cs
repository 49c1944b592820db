using System.Text.Json;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.Accuracy;
using PhotosIdentite.Imaging.Infrastructure.Drawing;
using PhotosIdentite.Imaging.Infrastructure.Worker;
using PhotosIdentite.Imaging.Tests.Engine;

namespace PhotosIdentite.Imaging.Tests.Accuracy;

public sealed class MeasuringAccuracy
{
    private static readonly WorkerLimits Limits = new() { Program = Workers.Host };

    [Fact]
    public async Task Meets_every_must_on_the_quick_set()
    {
        var report = await AccuracyTool.MeasureAsync(DrawnSet.All(quick: true), Limits);
        Assert.True(report.Holds, AccuracyTable.Of(report) + AccuracyTool.Wrong(report));
    }

    [Fact]
    public async Task Takes_a_folder_of_others_with_their_truth()
    {
        var folder = Directory.CreateTempSubdirectory("accuracy").FullName;
        var truth = TestPortrait.Save("size=600x800,roll=3", Path.Combine(folder, "one.jpg"));
        double[] At(PointPx p) => [p.X, p.Y];
        string Line(double lower) => JsonSerializer.Serialize(new
        {
            file = "one.jpg",
            chin = At(new(truth.PointsPx.Chin.X, truth.PointsPx.Chin.Y + lower)),
            eyeLeft = At(truth.PointsPx.EyeLeft),
            eyeRight = At(truth.PointsPx.EyeRight),
            roll = 3,
        });

        await File.WriteAllTextAsync(Path.Combine(folder, FolderSet.TruthFile), Line(0) + "\n", TestContext.Current.CancellationToken);
        var right = await AccuracyTool.MeasureAsync(FolderSet.All(folder), Limits);
        await File.WriteAllTextAsync(Path.Combine(folder, FolderSet.TruthFile), Line(40), TestContext.Current.CancellationToken);
        var wrong = await AccuracyTool.MeasureAsync(FolderSet.All(folder), Limits);
        Directory.Delete(folder, recursive: true);

        Assert.True(right.Errors.Single(e => e.Quantity == Quantities.Chin).Holds, AccuracyTable.Of(right));
        Assert.False(wrong.Errors.Single(e => e.Quantity == Quantities.Chin).Holds, AccuracyTable.Of(wrong));
    }

    [Fact]
    public void Tells_how_far_a_report_lies_from_the_truth()
    {
        var truth = new KnownFace
        {
            Chin = new(100, 300),
            CrownSkull = new(100, 100),
            CrownHair = new(100, 80),
            EyeLeft = new(130, 200),
            EyeRight = new(70, 200),
            Roll = 0,
        };
        var report = new PhotoReport(
            "any", ReportVerdict.Pass, null, 1, [new("roll", 1.5, "deg", null, null, MeasureStatus.Pass, Measure.Own)],
            new FacePoints(new(100, 100), new(100, 84), new(100, 296), new(134, 198), new(74, 198)),
            new CropReport(null, 413, 531, 300, 34, null), null, [], null);

        var errors = Comparison.Of(report, truth, Crown.Skull).ToDictionary(e => e.Quantity, e => Math.Round(e.Error, 2));

        Assert.Equal(1, errors[Quantities.EyeLine]);
        Assert.Equal(2, errors[Quantities.Chin]);
        Assert.Equal(-2, errors[Quantities.CrownHair]);
        Assert.Equal(1, errors[Quantities.Axis]);
        Assert.Equal(1.5, errors[Quantities.Roll]);
        Assert.Equal(Math.Round(34 * (1 - (200 / 196.0)), 2), errors[Quantities.HeadHeight]);
    }

    [Fact]
    public void Counts_a_defect_unseen_and_a_clean_portrait_suspected()
    {
        PhotoReport Saying(MeasureStatus status) => new(
            "any", ReportVerdict.Pass, null, 1, [new("gaze", 1, null, null, null, status, Measure.Own)], null, null, null, [], null);
        var aside = new AccuracyCase("aside", "any", "a", () => ([], new KnownFace())) { Defect = new("looking aside", ["gaze"]) };
        var tally = new Tally();
        tally.Add(aside, new KnownFace(), Saying(MeasureStatus.Fail), Crown.Skull);
        tally.Add(aside, new KnownFace(), Saying(MeasureStatus.Pass), Crown.Skull);
        tally.Add(aside with { Defect = null, Clean = true, Group = "b" }, new KnownFace(), Saying(MeasureStatus.Warn), Crown.Skull);

        var report = tally.Report();

        Assert.Equal((50, false), (report.Detected.Single().Percent, report.Detected.Single().Holds));
        Assert.Equal((100, false), (report.FalseAlarms.Single().Percent, report.FalseAlarms.Single().Holds));
        Assert.False(report.Holds);
    }
}
