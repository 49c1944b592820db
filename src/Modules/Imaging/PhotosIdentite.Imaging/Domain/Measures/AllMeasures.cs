using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The report's lines, in the order people read them.</summary>
internal static class AllMeasures
{
    private static readonly IMeasure[] InOrder =
    [
        new OneFace(), new Resolution(), new HeadHeight(), new HeadInFrame(), new TopMargin(), new EyeLine(), new Centring(),
        new Roll(), new Yaw(), new Pitch(), new EyesOpen(), new MouthClosed(), new NotChecked("expression"), new NotChecked("gaze"),
        new Exposure(), new Brightness(), new Sharpness(), new BackgroundPlain(), new BackgroundAllowed(), new FileWeight(),
    ];

    public static IReadOnlyList<Measure> Take(Evidence evidence) =>
        [.. InOrder.Select(measure => measure.Take(evidence)).Select(measure => Advised(measure, evidence)).Select(Rounded)];

    /// <summary>One line alone, as <see cref="Take"/> would give it.</summary>
    public static Measure Take(IMeasure measure, Evidence evidence) => Rounded(Advised(measure.Take(evidence), evidence));

    /// <summary>The only line of a photo in which no face was found.</summary>
    public static IReadOnlyList<Measure> NoFace { get; } = [OneFace.Counted(0)];

    private static Measure Advised(Measure measure, Evidence evidence) =>
        evidence.Rule.AdviceOnly && measure is { Status: MeasureStatus.Fail, Id: not OneFace.Id }
            ? measure with { Status = MeasureStatus.Warn }
            : measure;

    private static Measure Rounded(Measure measure) => measure with { Value = measure.Value is { } value ? Math.Round(value, 3) : null };
}
