using System.Text.Json.Serialization;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Everything the measures judge: what was seen in the source, and the photo that was cut from it.</summary>
/// <param name="Points">In pixels of the source, like every length of <paramref name="Face"/>.</param>
/// <param name="Background">Null when the person leaves too little of it to be judged.</param>
internal sealed record Evidence(
    DocumentRule Rule,
    int Faces,
    FacePoints Points,
    SourceFacts Source,
    FaceSigns Face,
    EyeSigns Eyes,
    MouthSigns Mouth,
    LightSigns Light,
    SkinSigns Skin,
    BackgroundSigns? Background,
    BodySigns Body,
    FinishedSigns Finished,
    CropWindow Window,
    OutputSize Asked,
    DateOnly Today)
{
    private const double Colourless = 2;

    /// <summary>Source pixels to one unit of the photo: millimetres, or pixels where the document has no millimetres.</summary>
    [JsonIgnore]
    public double SourcePerUnit => Window.Width / Asked.Width;

    [JsonIgnore]
    public HeadGeometry Head => HeadGeometry.Of(Points, Rule.Crown, Window.Turn);

    [JsonIgnore]
    public double HeadHeight => Head.Height / SourcePerUnit;

    [JsonIgnore]
    public double EyesFromBottom => Asked.Height - ((Head.Eyes.Y - Window.Top) / SourcePerUnit);

    [JsonIgnore]
    public double CrownFromTop => (Head.Crown.Y - Window.Top) / SourcePerUnit;

    [JsonIgnore]
    public double HairFromTop => (Head.Hair.Y - Window.Top) / SourcePerUnit;

    /// <summary>Positive: the face lies right of the middle, as the viewer sees it.</summary>
    [JsonIgnore]
    public double OffCentre => ((Head.AxisX - Window.Left) / SourcePerUnit) - (Asked.Width / 2);

    [JsonIgnore]
    public double ChinFromBottom => Asked.Height - ((Head.Chin.Y - Window.Top) / SourcePerUnit);

    /// <summary>Every skin has some colour: a face with none is a grey photo.</summary>
    [JsonIgnore]
    public bool IsGrey => Source.Grey || Skin.Chroma < Colourless;

    [JsonIgnore]
    public double FaceWidth => Face.WidthPx / SourcePerUnit;

    [JsonIgnore]
    public string Unit => Rule.PixelsOnly ? "px" : "mm";
}
