using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.RuleBook;
using PhotosIdentite.Imaging.Infrastructure.Vision;
using PhotosIdentite.Imaging.Infrastructure.Vision.Working;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Infrastructure.Bench;

/// <summary>The whole check, how often it decodes, and looking at another window afterwards.</summary>
internal static class CheckBench
{
    private const int Looks = 40;

    private static readonly DateOnly Today = TimeProvider.System.Today();

    public static void Run(BenchTable table, IReadOnlyList<BenchPhoto> photos)
    {
        var rules = new DocumentRules();
        using var pipeline = new PhotoPipeline(new FaceFinder(ModelFolder.BesideProgram));
        var decodes = new List<int>();
        foreach (var document in (string[])["gb-passport", "de-passport", "us-visa"])
            foreach (var photo in photos)
            {
                pipeline.Check(photo.Bytes, rules.Find(document)!, Today);
                decodes.Add(pipeline.Decodes);
            }

        table.Add(new("P2", $"JPEG decodes per upload, most of {decodes.Count}", "", $"mean {decodes.Average():0.00}", decodes.Max(), 2, 1));

        foreach (var document in (string[])["gb-passport", "de-passport"])
        {
            var check = CpuClock.Median(photos.Select(photo =>
                CpuClock.Median(Enumerable.Range(0, 5).Select(_ => CpuClock.Milliseconds(() => pipeline.Check(photo.Bytes, rules.Find(document)!, Today))))));
            table.Add(new("check", $"decode to verdict, all measures, CPU, {document}", "", ImagingBench.Ms(check), check, 1200, 500));
        }

        foreach (var document in (string[])["gb-passport", "de-passport", "any-badge"])
            Look(table, pipeline.Check(photos[2].Bytes, rules.Find(document)!, Today).Value.Working.ToArray(), rules.Find(document)!);
    }

    private static void Look(BenchTable table, byte[] working, DocumentRule rule)
    {
        var planned = Recropper.Show(working).Planned;
        var part = working[..WorkingFile.PreviewBytes(working)];
        var asked = planned with
        {
            Left = planned.Left + 3,
            TurnDegrees = rule.StraightenLimit > 0 ? 0.5 : 0,
            Background = rule.Backgrounds().Count > 0 ? rule.Backgrounds()[0] : null,
        };
        Recropper.Preview(part, rule, asked);
        var look = CpuClock.Milliseconds(Looks, () => Recropper.Preview(part, rule, asked));
        var what = $"re-crop preview, CPU, {rule.Id}{(asked.Background is null ? "" : ", other background")}, {part.Length / 1024} KiB";
        table.Add(new("re-crop", what, "", ImagingBench.Ms(look), look, 60, 15));
        var keep = CpuClock.Median(Enumerable.Range(0, 5).Select(_ => CpuClock.Milliseconds(() => Recropper.Adjust(working, rule, asked, Today))));
        Console.WriteLine($"         keeping that window, with all measures, from {working.Length / 1024} KiB: {ImagingBench.Ms(keep)}");
    }
}
