using OpenCvSharp;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>
/// A test portrait in words: <c>size=1500x2000,roll=4,eyes=closed</c>. Every part has a usual value; an unknown one is an error.
/// What the words are: <see cref="SpecWords"/>.
/// </summary>
internal sealed record PortraitSpec
{
    public Size Size { get; set; } = new(1500, 2000);

    /// <summary>Chin to skull over the height of the picture.</summary>
    public double Head { get; set; } = 0.42;

    /// <summary>Where the middle of the eyes lies, over width and height.</summary>
    public double X { get; set; } = 0.5;
    public double Y { get; set; } = 0.42;

    /// <summary>Degrees: leaning and turned to the viewer's right, looking down.</summary>
    public double Roll { get; set; }
    public double Yaw { get; set; }
    public double Pitch { get; set; }

    /// <summary>Degrees the shoulders lean; null: a third of the head's roll.</summary>
    public double? Shoulders { get; set; }

    /// <summary>Which proportions: 0 the mean face, other numbers other faces.</summary>
    public int Person { get; set; }
    public Build Build => _build ??= Build.Of(Person);
    public Scalar Skin { get; set; } = Colours.Skins[2];
    public Scalar Hair { get; set; } = Colours.Hex("4a3527");
    public Scalar Iris { get; set; } = Colours.Hex("5b4630");
    public HairStyle Style { get; set; } = HairStyle.Short;
    public Beard Beard { get; set; }
    public Glasses Glasses { get; set; }
    public bool Masked { get; set; }
    public Scalar Background { get; set; } = Colours.Hex("e4e4e2");
    public Scalar Clothes { get; set; } = Colours.Hex("3a4a66");

    /// <summary>How far each eye is open, 1 wide; the person's own sides.</summary>
    public double LeftEye { get; set; } = 1;
    public double RightEye { get; set; } = 1;
    public bool EyesOpen => Math.Min(LeftEye, RightEye) >= 0.05;

    /// <summary>0 closed, 1 wide open.</summary>
    public double MouthGap { get; set; }
    public bool MouthOpen => MouthGap > 0;
    public double Smile { get; set; }

    /// <summary>-1 to 1: where the eyes look, to the viewer's right and down.</summary>
    public double GazeX { get; set; }
    public double GazeY { get; set; }
    public bool RedEyes { get; set; }
    public int Faces { get; set; } = 1;
    public string Pattern { get; set; } = "none";

    /// <summary>How dark the shadow on the wall is, 0 to 1.</summary>
    public double Shadow { get; set; }

    /// <summary>Light from one side, -1 to 1 (the viewer's left); 0 from the front.</summary>
    public double Side { get; set; }

    /// <summary>A flash mirrored by the skin, 0 to 1.</summary>
    public double Shine { get; set; }

    /// <summary>Out of focus, or moved, by so many pixels for a head 1000 pixels high.</summary>
    public double Blur { get; set; }
    public double Motion { get; set; }

    /// <summary>All light multiplied: below 1 too dark, above 1 burnt.</summary>
    public double Light { get; set; } = 1;

    /// <summary>Differences from middle grey multiplied.</summary>
    public double Contrast { get; set; } = 1;
    public Scalar Cast { get; set; } = new(1, 1, 1);
    public double Noise { get; set; } = 2;
    public bool Grey { get; set; }
    public FileSpec File { get; set; } = new();
    public int Seed { get; set; } = 1;

    private Build? _build;

    /// <exception cref="FormatException">The text names a part or a value that does not exist; the message says
    /// which.</exception>
    public static PortraitSpec Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var spec = new PortraitSpec();
        foreach (var part in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (part == "default") continue;
            var (key, value) = part.Split('=', 2) is [var k, var v] ? (k, v)
                : throw new FormatException($"'{part}' is not key=value.");
            SpecWords.Set(spec, key, value);
        }

        return spec;
    }
}

/// <summary>How a drawing is written down.</summary>
internal sealed record FileSpec
{
    public int Quality { get; set; } = 95;

    /// <summary>Colour at half resolution, as cameras do.</summary>
    public bool Subsampled { get; set; } = true;
    public bool Progressive { get; set; }

    /// <summary>EXIF orientation 1 to 8: the pixels are stored so that it makes them upright.</summary>
    public int Orientation { get; set; } = 1;
    public DateOnly? Taken { get; set; }
    public bool WideGamut { get; set; }
    public bool Cmyk { get; set; }

    /// <summary>PNG with 16 bits for each colour.</summary>
    public bool Deep { get; set; }
}
