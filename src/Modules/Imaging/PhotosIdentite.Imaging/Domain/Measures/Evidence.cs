using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Everything the measures judge: what was seen in the source, and the photo that was cut from it.</summary>
internal sealed record Evidence(
    DocumentRule Rule, int Faces, FacePoints Points, FaceSigns Signs, LightSigns Light, BackgroundSigns? Background, CropWindow Window,
    OutputSize Asked, int FileBytes)
{
    /// <summary>Source pixels to one unit of the photo: millimetres, or pixels where the document has no millimetres.</summary>
    public double SourcePerUnit => Window.Width / Asked.Width;

    public HeadGeometry Head { get; } = HeadGeometry.Of(Points, Rule.Crown, Window.Turn);

    public double HeadHeight => Head.Height / SourcePerUnit;

    public double EyesFromBottom => Asked.Height - ((Head.Eyes.Y - Window.Top) / SourcePerUnit);

    public double CrownFromTop => (Head.Crown.Y - Window.Top) / SourcePerUnit;

    public double HairFromTop => (Head.Hair.Y - Window.Top) / SourcePerUnit;

    /// <summary>Positive: the face lies right of the middle, as the viewer sees it.</summary>
    public double OffCentre => ((Head.AxisX - Window.Left) / SourcePerUnit) - (Asked.Width / 2);

    public string Unit => Rule.PixelsOnly ? "px" : "mm";
}

/// <summary>What the landmarks say. Angles in degrees.</summary>
internal sealed record FaceSigns(double Roll, double Yaw, double Pitch, double EyeOpening, double MouthOpening);

/// <param name="Burnt">Share of the face without detail in its lights, in percent.</param>
/// <param name="Lightness">Mean CIE lightness of the face.</param>
/// <param name="Sharpness">How strong fine detail is beside coarse, at a face of fixed size.</param>
internal sealed record LightSigns(double Burnt, double Lightness, double Sharpness);

/// <param name="Unevenness">Colour difference (ΔE) from the middle colour that 95 % of the background stays below.</param>
internal sealed record BackgroundSigns(Colour Middle, double Unevenness);
