using System.Globalization;
using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>A test portrait in words: <c>size=1500x2000,roll=4,eyes=closed</c>. Every part has a usual value; an unknown one is an error.</summary>
internal sealed record PortraitSpec
{
    public Size Size { get; private set; } = new(1500, 2000);

    /// <summary>Chin to skull over the height of the picture.</summary>
    public double Head { get; private set; } = 0.42;

    /// <summary>Where the middle of the eyes lies, over width and height.</summary>
    public double X { get; private set; } = 0.5;

    public double Y { get; private set; } = 0.42;
    public double Roll { get; private set; }
    public Scalar Skin { get; private set; } = Hex("d9a78b");
    public Scalar Hair { get; private set; } = Hex("4a3527");
    public Scalar Background { get; private set; } = Hex("e4e4e2");
    public Scalar Clothes { get; private set; } = Hex("3a4a66");
    public bool EyesOpen { get; private set; } = true;
    public bool MouthOpen { get; private set; }
    public int Faces { get; private set; } = 1;
    public string Pattern { get; private set; } = "none";

    /// <summary>How dark the shadow on the wall is, 0 to 1.</summary>
    public double Shadow { get; private set; }

    /// <summary>Out of focus by so many pixels for a head 1000 pixels high.</summary>
    public double Blur { get; private set; }

    /// <summary>All light multiplied: below 1 too dark, above 1 burnt.</summary>
    public double Light { get; private set; } = 1;

    public double Noise { get; private set; } = 2;

    /// <exception cref="FormatException">The text names a part or a value that does not exist; the message says which.</exception>
    public static PortraitSpec Read(string text)
    {
        var spec = new PortraitSpec();
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part == "default") continue;
            var (key, value) = part.Split('=', 2) is [var k, var v] ? (k, v) : throw new FormatException($"'{part}' is not key=value.");
            spec.Set(key, value);
        }

        return spec;
    }

    private void Set(string key, string value)
    {
        switch (key)
        {
            case "size": Size = value.Split('x') is [var w, var h] ? new(Whole(w), Whole(h)) : throw Wrong(key, value); break;
            case "head": Head = Number(value); break;
            case "x": X = Number(value); break;
            case "y": Y = Number(value); break;
            case "roll": Roll = Number(value); break;
            case "skin": Skin = Hex(value); break;
            case "hair": Hair = Hex(value); break;
            case "background" or "bg": Background = Hex(value); break;
            case "clothes": Clothes = Hex(value); break;
            case "eyes": EyesOpen = OneOf(key, value, "closed", "open") == "open"; break;
            case "mouth": MouthOpen = OneOf(key, value, "closed", "open") == "open"; break;
            case "faces": Faces = int.Parse(OneOf(key, value, "0", "1", "2"), CultureInfo.InvariantCulture); break;
            case "pattern": Pattern = OneOf(key, value, "none", "stripes", "checks"); break;
            case "shadow": Shadow = Number(value); break;
            case "blur": Blur = Number(value); break;
            case "light": Light = Number(value); break;
            case "noise": Noise = Number(value); break;
            default: throw new FormatException($"A portrait has no '{key}'.");
        }
    }

    private static string OneOf(string key, string value, params string[] known) => known.Contains(value) ? value : throw Wrong(key, value);

    private static FormatException Wrong(string key, string value) => new($"'{value}' is no value of {key}.");

    private static double Number(string value) => double.Parse(value, CultureInfo.InvariantCulture);

    private static int Whole(string value) => int.Parse(value, CultureInfo.InvariantCulture);

    private static Scalar Hex(string rgb)
    {
        var value = Convert.ToInt32(rgb.TrimStart('#'), 16);
        return new Scalar(value & 255, (value >> 8) & 255, value >> 16);
    }
}
