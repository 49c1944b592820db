using System.Globalization;
using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>The words of a <see cref="PortraitSpec"/>.</summary>
internal static class SpecWords
{
    public const string Known = """
        picture   size=1500x2000 head=0.42 (chin to skull over height) x=0.5 y=0.42 (eyes' middle) cut=top|shoulders seed=1
        person    person=0..n (proportions) skin=1..8 or rgb hair=rgb style=bald|short|long|afro|tall|bun|fringe|receding
                  beard=none|stubble|short|full glasses=none|clear|tinted|glare iris=rgb clothes=rgb faces=0|1|2
                  cover=none|mask (over nose and mouth)
        pose      roll= yaw= pitch= shoulders= (degrees: to the viewer's right, down)
        face      eyes=open|closed|left-closed|right-closed or 0..1  mouth=closed|open or 0..1
                  smile=0..1 gaze=left|right|up|down or x:y red=yes
        scene     background=rgb pattern=none|stripes|checks|shelf shadow=0..1 (on the wall) side=-1..1 (light)
                  shine=0..1 (flash on skin)
        camera    blur= motion= (pixels for a head of 1000) light=1 contrast=1 cast=rgb factors as r:g:b noise=2 grey=yes
        file      quality=95 sampling=420|444 progressive=yes orientation=1..8 taken=2026-10-01
                  icc=wide cmyk=yes deep=yes (PNG, 16 bits)
        """;

    public static void Set(PortraitSpec spec, string key, string value)
    {
        if (SetPicture(spec, key, value) || SetPerson(spec, key, value) || SetScene(spec, key, value)
            || SetFile(spec.File, key, value)) return;
        throw new FormatException($"A portrait has no '{key}'.");
    }

    private static bool SetPicture(PortraitSpec spec, string key, string value)
    {
        switch (key)
        {
            case "size": spec.Size = value.Split('x') is [var w, var h] ? new(Whole(w), Whole(h))
                : throw Wrong(key, value); break;
            case "head": spec.Head = Number(value); break;
            case "x": spec.X = Number(value); break;
            case "y": spec.Y = Number(value); break;
            case "cut": spec.Y = OneOf(key, value, "top", "shoulders") == "top" ? 0.36 * spec.Head
                : 1 - (0.56 * spec.Head); break;
            case "seed": spec.Seed = Whole(value); break;
            case "blur": spec.Blur = Number(value); break;
            case "motion": spec.Motion = Number(value); break;
            case "light": spec.Light = Number(value); break;
            case "contrast": spec.Contrast = Number(value); break;
            case "cast": spec.Cast = value.Split(':') is [var r, var g, var b] ? new(Number(b), Number(g), Number(r))
                : throw Wrong(key, value); break;
            case "noise": spec.Noise = Number(value); break;
            case "grey": spec.Grey = Yes(key, value); break;
            default: return false;
        }

        return true;
    }

    private static bool SetPerson(PortraitSpec spec, string key, string value)
    {
        switch (key)
        {
            case "person": spec.Person = Whole(value); break;
            case "skin": spec.Skin = Colours.Skin(value); break;
            case "hair": spec.Hair = Colours.Hex(value); break;
            case "style": spec.Style = Name<HairStyle>(key, value); break;
            case "beard": spec.Beard = Name<Beard>(key, value); break;
            case "glasses": spec.Glasses = Name<Glasses>(key, value); break;
            case "cover": spec.Masked = OneOf(key, value, "none", "mask") == "mask"; break;
            case "iris": spec.Iris = Colours.Hex(value); break;
            case "clothes": spec.Clothes = Colours.Hex(value); break;
            case "roll": spec.Roll = Number(value); break;
            case "yaw": spec.Yaw = Number(value); break;
            case "pitch": spec.Pitch = Number(value); break;
            case "shoulders": spec.Shoulders = Number(value); break;
            case "eyes": (spec.RightEye, spec.LeftEye) = Eyes(value); break;
            case "mouth": spec.MouthGap = value switch { "closed" => 0, "open" => 0.8, var gap => Number(gap) }; break;
            case "smile": spec.Smile = Number(value); break;
            case "gaze": (spec.GazeX, spec.GazeY) = Gaze(key, value); break;
            case "red": spec.RedEyes = Yes(key, value); break;
            default: return false;
        }

        return true;
    }

    private static bool SetScene(PortraitSpec spec, string key, string value)
    {
        switch (key)
        {
            case "background" or "bg": spec.Background = Colours.Hex(value); break;
            case "faces": spec.Faces = Whole(OneOf(key, value, "0", "1", "2")); break;
            case "pattern": spec.Pattern = OneOf(key, value, "none", "stripes", "checks", "shelf"); break;
            case "shadow": spec.Shadow = Number(value); break;
            case "side": spec.Side = Number(value); break;
            case "shine": spec.Shine = Number(value); break;
            default: return false;
        }

        return true;
    }

    private static bool SetFile(FileSpec file, string key, string value)
    {
        switch (key)
        {
            case "quality": file.Quality = Whole(value); break;
            case "sampling": file.Subsampled = OneOf(key, value, "420", "444") == "420"; break;
            case "progressive": file.Progressive = Yes(key, value); break;
            case "orientation": file.Orientation = Whole(OneOf(key, value, "1", "2", "3", "4", "5", "6", "7", "8")); break;
            case "taken": file.Taken = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture); break;
            case "icc": file.WideGamut = OneOf(key, value, "none", "wide") == "wide"; break;
            case "cmyk": file.Cmyk = Yes(key, value); break;
            case "deep": file.Deep = Yes(key, value); break;
            default: return false;
        }

        return true;
    }

    private static (double Right, double Left) Eyes(string value) => value switch
    {
        "open" => (1, 1),
        "closed" => (0, 0),
        "left-closed" => (1, 0),
        "right-closed" => (0, 1),
        var opening => (Number(opening), Number(opening)),
    };

    private static (double X, double Y) Gaze(string key, string value) => value switch
    {
        "left" => (-1, 0),
        "right" => (1, 0),
        "up" => (0, -1),
        "down" => (0, 1),
        var to => to.Split(':') is [var x, var y] ? (Number(x), Number(y)) : throw Wrong(key, value),
    };

    private static T Name<T>(string key, string value) where T : struct, Enum =>
        Enum.TryParse<T>(value, ignoreCase: true, out var name) && Enum.IsDefined(name) ? name : throw Wrong(key, value);

    private static bool Yes(string key, string value) => OneOf(key, value, "yes", "no") == "yes";

    private static string OneOf(string key, string value, params string[] known) => known.Contains(value) ? value
        : throw Wrong(key, value);

    private static FormatException Wrong(string key, string value) => new($"'{value}' is no value of {key}.");

    private static double Number(string value) => double.Parse(value, CultureInfo.InvariantCulture);

    private static int Whole(string value) => int.Parse(value, CultureInfo.InvariantCulture);
}
