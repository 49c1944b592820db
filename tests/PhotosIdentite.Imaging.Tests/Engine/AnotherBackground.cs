using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.RuleBook;
using PhotosIdentite.Imaging.Infrastructure.Vision.Assisted;

namespace PhotosIdentite.Imaging.Tests.Engine;

public sealed class AnotherBackground(Workers workers) : IClassFixture<Workers>
{
    [Fact]
    public async Task Leaves_the_face_as_it_was_but_for_JPEGs_rounding_and_nothing_of_the_old_wall()
    {
        var check = await workers.Check(Workers.Drawn("size=1200x1600,background=30b040").File, "any-badge");
        var planned = (await CuttingAnotherWindow.Show(workers, check, "any-badge")).Planned;

        var plain = (await CuttingAnotherWindow.Adjust(workers, check, "any-badge", planned)).Value;
        var done = (await CuttingAnotherWindow.Adjust(workers, check, "any-badge", planned with { Background = BackgroundColour.LightGrey })).Value;

        Assert.Contains("background-replaced:LightGrey", done.Report.Operations);
        Assert.Equal(PipelineKind.Assisted, done.Report.Pipeline);
        using var before = Cv2.ImDecode(plain.Crop!, ImreadModes.Color);
        using var after = Cv2.ImDecode(done.Crop!, ImreadModes.Color);
        var face = Face(done.Overlay!);
        using var was = new Mat(before, face);
        using var stays = new Mat(after, face);
        Assert.InRange(Cv2.PSNR(was, stays), 48, double.PositiveInfinity);
        Assert.InRange(Greener(before), 0.15, 1);
        Assert.InRange(Greener(after), 0, 0.004);
    }

    [Fact]
    public async Task Looks_before_it_is_kept_as_it_will()
    {
        var check = await workers.Check(Workers.Drawn("size=1200x1600,background=30b040").File, "any-badge");
        var asked = (await CuttingAnotherWindow.Show(workers, check, "any-badge")).Planned with { Background = BackgroundColour.LightBlue, TurnDegrees = 4 };

        var look = (await CuttingAnotherWindow.Preview(workers, check, "any-badge", asked)).Value;
        var kept = (await CuttingAnotherWindow.Adjust(workers, check, "any-badge", asked)).Value;

        using var small = Cv2.ImDecode(look.Jpeg, ImreadModes.Color);
        using var whole = Cv2.ImDecode(kept.Crop!, ImreadModes.Color);
        using var shrunk = new Mat();
        Cv2.Resize(whole, shrunk, small.Size(), 0, 0, InterpolationFlags.Area);
        Assert.InRange(Cv2.PSNR(small, shrunk), 26, double.PositiveInfinity);
    }

    [Fact]
    public void Is_what_its_name_means()
    {
        foreach (var colour in Enum.GetValues<BackgroundColour>())
        {
            var paint = Backdrop.Of(colour);
            using var pixel = new Mat(1, 1, MatType.CV_32FC3, new Scalar(paint.Blue / 255.0, paint.Green / 255.0, paint.Red / 255.0));
            using var lab = new Mat();
            Cv2.CvtColor(pixel, lab, ColorConversionCodes.BGR2Lab);
            var seen = lab.At<Vec3f>(0, 0);
            Assert.True(ColourBox.Of(colour).Distance(new Colour(seen.Item0, seen.Item1, seen.Item2)) == 0, $"{colour} is {seen}");
        }
    }

    [Fact]
    public void Is_offered_by_no_document_whose_authority_is_silent_or_forbids_it()
    {
        var offered = new DocumentRules().All.Where(rule => rule.Backgrounds().Count > 0 || rule.MayCorrectLight()).ToList();

        Assert.NotEmpty(offered);
        Assert.All(offered, rule => Assert.True(rule.BackgroundEditing == Permission.Allowed || rule.Retouching == Permission.Allowed || rule.AdviceOnly, rule.Id));
        Assert.DoesNotContain(offered, rule => rule.BackgroundEditing == Permission.Forbidden || rule.Id is "us-visa" or "us-passport" or "gb-passport");
    }

    [Fact]
    public void Is_lit_alike_in_every_pixel()
    {
        using var dull = new Mat(64, 64, MatType.CV_8UC3);
        Cv2.Randu(dull, new Scalar(10, 20, 30), new Scalar(120, 110, 140));

        using var lit = LightBalance.Correct(dull);

        dull.GetArray(out Vec3b[] from);
        lit.GetArray(out Vec3b[] to);
        foreach (var channel in (Func<Vec3b, byte>[])[c => c.Item0, c => c.Item1, c => c.Item2])
            Assert.All(from.Zip(to).GroupBy(pair => channel(pair.First)), same => Assert.Single(same.Select(pair => channel(pair.Second)).Distinct()));
        Assert.True(Cv2.Mean(lit).Val1 > Cv2.Mean(dull).Val1);
    }

    private static Rect Face(Application.CropOverlay at)
    {
        var (half, eyes) = ((at.EyeLeft.X - at.EyeRight.X) / 2, at.EyeLineY);
        return new((int)(at.EyeRight.X - (0.3 * half)), (int)(eyes - (0.4 * half)), (int)(2.6 * half), (int)((at.Chin.Y - eyes) * 0.75));
    }

    /// <summary>The share of pixels that are clearly green.</summary>
    private static double Greener(Mat photo)
    {
        photo.GetArray(out Vec3b[] colours);
        return colours.Count(c => c.Item1 - Math.Max(c.Item0, c.Item2) > 14) / (double)colours.Length;
    }
}
