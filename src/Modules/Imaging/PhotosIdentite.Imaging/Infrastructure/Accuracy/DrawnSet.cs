using PhotosIdentite.Imaging.Infrastructure.Drawing;

namespace PhotosIdentite.Imaging.Infrastructure.Accuracy;

/// <summary>The fixed set of drawn portraits: clean ones, turned ones, and each defect on every skin.</summary>
internal static class DrawnSet
{
    private const string VerdictsFor = "fr-passport";
    private const double LeastHeadPx = 440;
    private const int Clean = 208, Posed = 96, OfEachDefect = 24, QuickEvery = 12;

    private static readonly string[] Documents = 
        ["fr-passport", "gb-passport", "us-dv-lottery", "ca-passport", "fi-passport", "nl-passport"];
    private static readonly (int Width, int Height)[] Sizes = [(720, 960), (900, 1200), (1000, 1000), (1200, 1600), (1500, 2000)];
    private static readonly (int Width, int Height) Large = (3000, 4000);
    private static readonly string[] Walls = ["dcdcdc", "d2d4d8", "c3cfdd", "cad8e6", "cfcfcd"];
    private static readonly string[] Clothes = ["3a4a66", "6b2d33", "2f4a3a", "27272b", "6a5a48", "50406a"];
    private static readonly string[] DarkHair = ["15110f", "2a1d15", "4a3527", "221c1a"];
    private static readonly string[] AnyHair = ["4a3527", "8a5a34", "b98f55", "6d675f", "2a1d15", "a04a26"];
    private static readonly string[] Files = 
        ["quality=95", "quality=88", "quality=92,sampling=444", "quality=90,progressive=yes", "orientation=6"];

    public static IEnumerable<AccuracyCase> All(bool quick)
    {
        var cases = CleanOnes().Concat(PosedOnes()).Concat(DefectiveOnes());
        return quick ? cases.Where((_, i) => i % QuickEvery == (i / QuickEvery / 8) % QuickEvery) : cases;
    }

    private static IEnumerable<AccuracyCase> CleanOnes() => Enumerable.Range(0, Clean).Select(n =>
    {
        var dice = new Random(1000 + n);
        var words = $"{Person(n, dice)},{Frame(n, dice)},{Turned(dice, 1, 4, 4)}";
        return Drawn(words, VerdictsFor, n) with { Clean = true };
    });

    private static IEnumerable<AccuracyCase> PosedOnes() => Enumerable.Range(0, Posed).Select(n =>
    {
        var dice = new Random(5000 + n);
        var words = $"{Person(n, dice)},{Frame(n, dice)},{Turned(dice, 8, 8, 6)}";
        return Drawn(words, Documents[n % Documents.Length], n);
    });

    private static IEnumerable<AccuracyCase> DefectiveOnes() =>
        from defect in Defects.All
        from n in Enumerable.Range(0, OfEachDefect)
        let dice = new Random(9000 + n)
        let defective = defect.Words(n, Colours.Skins[n % Colours.Skins.Count])
        let words = $"size=900x1200,{Person(n, dice)},background={Walls[n % Walls.Length]},{defective}"
        select Drawn(words, defect.Document, n) with { Defect = new(defect.Name, defect.Measures) };

    private static AccuracyCase Drawn(string words, string document, int n) =>
        new(words, document, $"skin {1 + (n % Colours.Skins.Count)}", () => Make(words));

    private static (byte[] File, KnownFace Truth) Make(string words)
    {
        var (file, truth) = TestPortrait.Make(PortraitSpec.Read(words));
        var points = truth.Points;
        if (truth.Faces == 0) return (file, new KnownFace());
        return (file, new KnownFace
        {
            Chin = points.Chin,
            CrownSkull = points.CrownSkull,
            CrownHair = points.CrownHair,
            EyeLeft = points.EyeLeft,
            EyeRight = points.EyeRight,
            FaceWidth = truth.FaceWidth,
            Roll = truth.Roll,
            Yaw = truth.Yaw,
            Pitch = truth.Pitch,
        });
    }

    private static string Person(int n, Random dice)
    {
        var skin = 1 + (n % Colours.Skins.Count);
        var style = Enum.GetValues<HairStyle>()[(n / Colours.Skins.Count) % Enum.GetValues<HairStyle>().Length];
        var hair = Of(dice, skin <= 3 ? AnyHair : DarkHair);
        var beard = dice.Next(6) switch { 0 => "stubble", 1 => "short", _ => "none" };
        return $"skin={skin},style={style},hair={hair},beard={beard},person={1 + n},seed={n + 1},clothes={Of(dice, Clothes)}";
    }

    private static string Frame(int n, Random dice)
    {
        var (width, height) = n % 26 == 25 ? Large : Sizes[n % Sizes.Length];
        var head = width == height ? 0.45 : Math.Max(LeastHeadPx / height, 0.36 + (0.12 * dice.NextDouble()));
        var place = FormattableString.Invariant($"x={0.47 + (0.06 * dice.NextDouble()):0.000},y={0.42 + (0.04 * dice.NextDouble()):0.000}");
        var camera = FormattableString.Invariant($"light={0.92 + (0.08 * dice.NextDouble()):0.00},noise={1 + (2 * dice.NextDouble()):0.0}");
        return FormattableString.Invariant(
            $"size={width}x{height},head={head:0.000},{place},background={Of(dice, Walls)},{camera},{Of(dice, Files)}");
    }

    private static string Turned(Random dice, double roll, double yaw, double pitch) =>
        $"{Around(dice, "roll", roll)},{Around(dice, "yaw", yaw)},{Around(dice, "pitch", pitch)}";

    private static string Around(Random dice, string word, double reach) =>
        FormattableString.Invariant($"{word}={reach * ((2 * dice.NextDouble()) - 1):0.00}");

    private static T Of<T>(Random dice, T[] all) => all[dice.Next(all.Length)];
}
