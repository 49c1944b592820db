using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The report's lines, in the order people read them.</summary>
internal static class AllMeasures
{
    private static readonly IMeasure[] InOrder =
    [
        new OneFace(), new FaceCovered(), new HeadInFrame(), new ShouldersVisible(), new Format(), new Resolution(), new EyeDistance(),
        new HeadHeight(), new TopMargin(), new EyeLine(), new Centring(), new FaceWidth(),
        new RoomLeft(), new RoomRight(), new RoomAbove(), new RoomBelow(),
        new Roll(), new Yaw(), new Pitch(), new ShouldersLevel(),
        new EyesOpen(), new EyesVisible(), new Gaze(), new RedEyes(), new Glasses(), new TintedLenses(), new LensGlare(),
        new MouthClosed(), new MouthVisible(), new Smile(),
        new LeftToPeople(LeftToPeople.Expression), new LeftToPeople(LeftToPeople.HeadCovering),
        new Exposure(), new UnderExposure(), new Brightness(), new Contrast(), new LightSpread(), new EvenLight(), new LightBalance(),
        new NaturalColour(), new InColour(), new Reflections(),
        new Sharpness(), new Noise(), new Compression(),
        new BackgroundPlain(), new BackgroundAllowed(), new BackgroundShadow(), new BackgroundContrast(),
        new Recency(), new FileWeight(),
    ];

    public static IReadOnlyList<Measure> Take(Evidence evidence) => [.. InOrder.Select(measure => Take(measure, evidence))];

    /// <summary>One line alone, as <see cref="Take(Evidence)"/> would give it.</summary>
    public static Measure Take(IMeasure measure, Evidence evidence) => Rounded(Advised(measure.Take(evidence), evidence));

    /// <summary>The only line of a photo in which no face was found.</summary>
    public static IReadOnlyList<Measure> NoFace { get; } = [OneFace.Counted(0)];

    private static Measure Advised(Measure measure, Evidence evidence) =>
        evidence.Rule.AdviceOnly && measure is { Status: MeasureStatus.Fail, Id: not OneFace.Id }
            ? measure with { Status = MeasureStatus.Warn }
            : measure;

    private static Measure Rounded(Measure measure) => measure with { Value = measure.Value is { } value ? Math.Round(value, 3) : null };
}
