using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Accuracy;

/// <summary>One portrait of which more is known than the pipeline is told.</summary>
/// <param name="Name">What it is: the words of the drawing, or a file's name.</param>
/// <param name="Document">Id of the document it is checked against.</param>
/// <param name="Group">Whom a fair check treats like everybody else: the skin's step, or a word of the folder's author.</param>
internal sealed record AccuracyCase(string Name, string Document, string? Group, Func<(byte[] File, KnownFace Truth)> Open)
{
    /// <summary>The defect it has; null when none is claimed.</summary>
    public KnownDefect? Defect { get; init; }

    /// <summary>Nothing is wrong with it: every warning is a false alarm.</summary>
    public bool Clean { get; init; }

    /// <summary>Measures that may warn although the portrait is clean.</summary>
    public IReadOnlyList<string> Allowed { get; init; } = [];
}

/// <param name="Measures">Ids of the measures that name it: one of them is enough.</param>
internal sealed record KnownDefect(string Name, IReadOnlyList<string> Measures);

/// <summary>What is true of one face, in pixels of the upright source and degrees; null where it is not known.</summary>
internal sealed record KnownFace
{
    public PointPx? Chin { get; init; }
    public PointPx? CrownSkull { get; init; }
    public PointPx? CrownHair { get; init; }
    public PointPx? EyeLeft { get; init; }
    public PointPx? EyeRight { get; init; }
    public double? FaceWidth { get; init; }

    /// <summary>Leaning and turned to the viewer's right; looking down.</summary>
    public double? Roll { get; init; }
    public double? Yaw { get; init; }
    public double? Pitch { get; init; }
}
