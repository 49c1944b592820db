using OpenCvSharp;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.RuleBook;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Engine;

/// <summary>The adjust page's side of the worker.</summary>
public sealed class CuttingAnotherWindow(Workers workers) : IClassFixture<Workers>
{
    private const string Spec = "size=1500x2000";

    [Fact]
    public async Task Gives_the_programs_own_photo_for_the_programs_own_window()
    {
        var check = await workers.Check(Workers.Drawn(Spec).File, "gb-passport");
        var view = await Show(check, "gb-passport");

        var again = (await Adjust(check, "gb-passport", view.Planned)).Value;

        using var first = Cv2.ImDecode(check.Crop!, ImreadModes.Color);
        using var second = Cv2.ImDecode(again.Crop!, ImreadModes.Color);
        Assert.Equal(first.Size(), second.Size());
        Assert.InRange(Cv2.PSNR(first, second), 34, double.PositiveInfinity);
        Assert.Equal(check.Report.SourceSha256, again.Report.SourceSha256);
        Assert.Equal(Value(check.Report, "head-height"), Value(again.Report, "head-height"), 0.1);
        Assert.Equal(check.Report.PointsPx!.Chin.Y, again.Report.PointsPx!.Chin.Y, 1.0);
    }

    [Fact]
    public async Task Measures_what_it_would_be_before_it_is_kept()
    {
        var check = await workers.Check(Workers.Drawn(Spec).File, "gb-passport");
        var planned = (await Show(check, "gb-passport")).Planned;
        var closer = planned with { Width = planned.Width * 0.9, TurnDegrees = 0.5 };

        var look = (await Preview(check, "gb-passport", closer)).Value;
        var kept = (await Adjust(check, "gb-passport", closer)).Value;

        Assert.Equal(Value(check.Report, "head-height") / 0.9, look.Geometry.HeadHeight.Value!.Value, 0.1);
        Assert.Equal(Value(kept.Report, "head-height"), look.Geometry.HeadHeight.Value!.Value, 0.02);
        Assert.Equal(Value(kept.Report, "eye-line"), look.Geometry.EyeLine.Value!.Value, 0.02);
        Assert.Equal(Value(kept.Report, "centring"), look.Geometry.OffCentre.Value!.Value, 0.02);
        Assert.Contains("straightened:0.5", kept.Report.Operations);
        using var small = Cv2.ImDecode(look.Jpeg, ImreadModes.Color);
        Assert.InRange(small.Width, 200, 413);
    }

    [Fact]
    public async Task Never_reaches_beyond_the_picture()
    {
        var check = await workers.Check(Workers.Drawn(Spec).File, "gb-passport");
        var planned = (await Show(check, "gb-passport")).Planned;

        var pushed = await Preview(check, "gb-passport", planned with { Left = -5000 });
        var huge = await Preview(check, "gb-passport", planned with { Width = 50_000 });

        Assert.Equal(0, pushed.Value.Applied.Left, 0.001);
        Assert.Equal("adjust.outside", huge.Refusal?.Code);
    }

    [Theory]
    [InlineData("us-visa", "White", false, 0, "adjust.background")]
    [InlineData("us-visa", null, true, 0, "adjust.light")]
    [InlineData("gb-passport", "LightGrey", false, 0, "adjust.background")]
    [InlineData("it-id-card", null, false, 0.5, "adjust.turn")]
    [InlineData("gb-passport", null, false, 9, "adjust.turn")]
    public async Task Is_refused_what_the_document_forbids(string document, string? colour, bool light, double turn, string refusal)
    {
        var check = await workers.Check(Workers.Drawn(Spec).File, document);
        var asked = (await Show(check, document)).Planned with { TurnDegrees = turn, Background = colour is null ? null : Enum.Parse<BackgroundColour>(colour), Light = light };

        Assert.Equal(refusal, (await Preview(check, document, asked)).Refusal?.Code);
        Assert.Equal(refusal, (await Adjust(check, document, asked)).Refusal?.Code);
    }

    private static double Value(PhotoReport report, string id) => report.Measures.Single(measure => measure.Id == id).Value!.Value;

    internal static async Task<WorkingView> Show(Workers workers, PhotoCheck check, string document) =>
        (await workers.Worker.ShowAsync(Kept(check), Rule(document), TestContext.Current.CancellationToken)).Value;

    internal static Task<Result<PhotoCheck>> Adjust(Workers workers, PhotoCheck check, string document, Adjustment asked) =>
        workers.Worker.AdjustAsync(Kept(check), Rule(document), asked, TestContext.Current.CancellationToken);

    private Task<WorkingView> Show(PhotoCheck check, string document) => Show(workers, check, document);

    private Task<Result<PhotoCheck>> Adjust(PhotoCheck check, string document, Adjustment asked) => Adjust(workers, check, document, asked);

    private Task<Result<AdjustedPreview>> Preview(PhotoCheck check, string document, Adjustment asked) =>
        Preview(workers, check, document, asked);

    internal static Task<Result<AdjustedPreview>> Preview(Workers workers, PhotoCheck check, string document, Adjustment asked) =>
        workers.Worker.PreviewAsync(Kept(check), Rule(document), asked, TestContext.Current.CancellationToken);

    private static DocumentRule Rule(string document) => new DocumentRules().Find(document)!;

    private static MemoryStream Kept(PhotoCheck check) => new(check.Working.ToArray());
}
