using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Infrastructure.Worker;

namespace PhotosIdentite.Imaging.Infrastructure.Accuracy;

/// <summary>
/// Portraits of somebody else: a folder of pictures, and in <c>truth.jsonl</c> one line of what is known of each.
/// </summary>
internal static class FolderSet
{
    public const string TruthFile = "truth.jsonl";

    private const string UsualDocument = "any-badge";

    /// <exception cref="FormatException">A line cannot be read; the message says which.</exception>
    public static IEnumerable<AccuracyCase> All(string folder) =>
        File.ReadLines(Path.Combine(folder, TruthFile))
            .Select((text, i) => (Text: text.Trim(), Number: i + 1))
            .Where(line => line.Text.Length > 0)
            .Select(line => Case(folder, Read(line.Text, line.Number)));

    private static AccuracyCase Case(string folder, TruthLine line) =>
        new(line.File, line.Document ?? UsualDocument, line.Group, () =>
            (File.ReadAllBytes(Path.Combine(folder, line.File)), line.Known()))
        {
            Clean = line.Clean,
            Allowed = line.Allowed ?? [],
            Defect = line.Defect is { Count: > 0 } measures ? new(string.Join(" or ", measures), measures) : null,
        };

    private static TruthLine Read(string text, int number)
    {
        try
        {
            return ReportJson.Read<TruthLine>(System.Text.Encoding.UTF8.GetBytes(text));
        }
        catch (System.Text.Json.JsonException fault)
        {
            throw new FormatException($"{TruthFile}, line {number}: {fault.Message}", fault);
        }
    }

    /// <param name="Defect">Ids of measures one of which must warn or fail.</param>
    /// <param name="Clean">Nothing is wrong: a warning of any measure but the <paramref name="Allowed"/> is a false
    /// alarm.</param>
    private sealed record TruthLine(
        string File, string? Document, string? Group, double[]? Chin, double[]? CrownSkull, double[]? CrownHair,
            double[]? EyeLeft,
        double[]? EyeRight, double? FaceWidth, double? Roll, double? Yaw, double? Pitch, IReadOnlyList<string>? Defect,
            bool Clean,
        IReadOnlyList<string>? Allowed)
    {
        public KnownFace Known() => new()
        {
            Chin = Place(Chin),
            CrownSkull = Place(CrownSkull),
            CrownHair = Place(CrownHair),
            EyeLeft = Place(EyeLeft),
            EyeRight = Place(EyeRight),
            FaceWidth = FaceWidth,
            Roll = Roll,
            Yaw = Yaw,
            Pitch = Pitch,
        };

        private static PointPx? Place(double[]? xy) => xy is [var x, var y] ? new(x, y) : null;
    }
}
