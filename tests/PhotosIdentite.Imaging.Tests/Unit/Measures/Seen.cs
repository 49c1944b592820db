using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

/// <summary>What is seen of a photo with no fault, 20 pixels to the millimetre, for a document that asks for everything.</summary>
internal static class Seen
{
    public const string Authority = "https://authority.example/photos";

    public static readonly DateOnly Today = new(2026, 11, 22);

    public static readonly DocumentRule Rule = new()
    {
        Id = "xx-passport",
        WidthMm = 35,
        HeightMm = 45,
        HeadHeightMm = new(32, 36),
        EyeLineFromBottomMm = new(22, 32),
        TopMarginMm = new(3, 5),
        FaceWidthMm = new(18, 25),
        Background = [BackgroundColour.LightGrey, BackgroundColour.LightBlue],
        Dpi = 400,
        Digital = new(null, null, 600, 1200, 40, 120),
        Glasses = "forbidden",
        Smile = "neutral",
        MaxAgeMonths = 6,
        Acceptance = Acceptance.Accepted,
        DefaultSource = new(Authority, SourceKind.Official, Today),
    };

    public static readonly Evidence Good = new(
        Rule,
        1,
        new FacePoints(new(350, 88), new(350, 60), new(350, 768), new(440, 428), new(260, 428)),
        new SourceFacts(ImageFormat.Jpeg, 700, 900, 92, new DateOnly(2026, 10, 1), false),
        new FaceSigns(0.2, 1, -2, 430, 180, 340, 0, new Room(1.4, 1.4, 1.26, 1.39)),
        new EyeSigns(0.34, 0.5, 0, 0.05, 0.03, 0.85, 0.002),
        new MouthSigns(0.04, 0.01, 0.8, 15),
        new LightSigns(0, 0, 82, 2.5, 0.5, 0.95, 0.8, 4.5, 1, 1.05),
        new SkinSigns(new Colour(65, 14, 18), new Colour(82, 4, 7), 22, 0, 0),
        new BackgroundSigns(new Colour(85, 0, 1), 2, 1, 25),
        new BodySigns(0.8, 1),
        new FinishedSigns(700, 900, 80_000),
        new CropWindow(0, 0, 700, 900, new Turn(new(350, 428), 0)),
        new OutputSize(551, 709, 400, 35, 45),
        Today);

    public static Measure Take(IMeasure measure, Evidence seen) => AllMeasures.Take(measure, seen);

    public static string Word(this Measure measure) => measure.Status switch
    {
        MeasureStatus.Pass => "pass",
        MeasureStatus.Warn => "warn",
        MeasureStatus.Fail => "fail",
        _ => "not-checked",
    };
}
