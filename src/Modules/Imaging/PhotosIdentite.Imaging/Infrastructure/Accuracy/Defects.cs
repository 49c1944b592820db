using OpenCvSharp;
using PhotosIdentite.Imaging.Infrastructure.Drawing;

namespace PhotosIdentite.Imaging.Infrastructure.Accuracy;

/// <summary>
/// Every defect that can be drawn, at the middle of what the generator knows, with the measures that should name it.
/// </summary>
internal static class Defects
{
    private const double BurntSkin = 290;

    /// <summary>The words that draw it, for its n-th variant on a skin.</summary>
    internal sealed record Drawn(string Name, Func<int, Scalar, string> Words, params string[] Measures)
    {
        /// <summary>The document that has something against it.</summary>
        public string Document { get; init; } = "fr-passport";

        public Drawn(string name, string words, params string[] measures) : this(name, (_, _) => words, measures)
        {
        }
    }

    public static readonly IReadOnlyList<Drawn> All =
    [
        new("eyes closed", "eyes=closed", "eyes-open"),
        new("one eye closed", (n, _) => $"eyes={OneOf(n, "left-closed", "right-closed")}", "eyes-open"),
        new("mouth open", "mouth=0.6", "mouth-closed"),
        new("smile", "smile=0.9", "smile", "mouth-closed"),
        new("looking aside", (n, _) => $"gaze={OneOf(n, "left", "right")}", "gaze"),
        new("red eyes", "red=yes", "red-eyes"),
        new("glasses", "glasses=clear", "glasses") { Document = "gb-passport" },
        new("tinted lenses", "glasses=tinted", "tinted-lenses"),
        new("glare on lenses", "glasses=glare", "lens-glare"),
        new("head leaning", (n, _) => $"roll={OneOf(n, "9", "-9")}", "roll"),
        new("head turned", (n, _) => $"yaw={OneOf(n, "18", "-18")}", "yaw"),
        new("head up or down", (n, _) => $"pitch={OneOf(n, "25", "-25")}", "pitch"),
        new("shoulders leaning", (n, _) => $"shoulders={OneOf(n, "12", "-12")}", "shoulders-level"),
        new("two persons", "faces=2", "one-face"),
        new("nobody", "faces=0", "one-face"),
        new("head cut", "cut=top", "head-in-frame"),
        new("shoulders cut", "cut=shoulders", "shoulders", "room-below"),
        new("too few pixels", "size=300x400", "resolution"),
        new("out of focus", "blur=8", "sharpness"),
        new("moved", "motion=20", "sharpness"),
        new("grain", "noise=22", "noise"),
        new("over-exposed", (_, skin) => FormattableString.Invariant($"light={BurntSkin / Light(skin):0.00}"), "exposure",
            "brightness"),
        new("under-exposed", "light=0.22", "under-exposure", "brightness"),
        new("flat contrast", "contrast=0.3", "contrast", "light-spread"),
        new("light from one side", (n, _) => $"side={OneOf(n, "0.6", "-0.6")}", "even-light", "light-balance"),
        new("colour cast", (n, _) => $"cast={OneOf(n, "0.7:1:1.25", "0.75:1.15:0.8", "1.3:0.95:0.6")}", "natural-colour"),
        new("no colour", "grey=yes", "colour", "natural-colour"),
        new("flash on skin", "shine=0.8", "reflections"),
        new("compressed", "quality=12", "compression"),
        new("pattern behind", (n, _) => $"pattern={OneOf(n, "stripes", "checks", "shelf")}", "background-plain"),
        new("colour behind", (n, _) => $"background={OneOf(n, "4f9a5a", "b04848", "20407a")}", "background-colour"),
        new("shadow behind", "shadow=0.5", "background-shadow", "background-plain"),
        new("head like wall", (_, skin) => $"style=bald,background={Hex(Mixing.Times(skin, 0.84))}", "background-contrast"),
        new("old photo", "taken=2020-05-01", "recency"),
    ];

    private static double Light(Scalar colour) => (0.114 * colour.Val0) + (0.587 * colour.Val1) + (0.299 * colour.Val2);

    private static string OneOf(int n, params string[] words) => words[n % words.Length];

    private static string Hex(Scalar skin) => $"{(int)skin.Val2:x2}{(int)skin.Val1:x2}{(int)skin.Val0:x2}";
}
