using System.Globalization;
using PhotosIdentite.Imaging.Application.AdjustPhoto;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Web;

/// <summary>What the page's script needs to know to measure as one drags: everything in pixels of the working picture.</summary>
internal sealed record AdjustStage(OpenedWorking Opened, DocumentRule Rule)
{
    private FacePoints Points => Opened.View.Points;

    public string Size => Numbers(Opened.View.WidthPx, Opened.View.HeightPx);

    public string Shape => Numbers(Opened.Shape);

    public string TurnLimit => Numbers(Opened.Options.TurnLimit);

    /// <summary>Width of the photo in the unit of its measures: millimetres, or pixels for documents without them.</summary>
    public string Units => Numbers(OutputSize.For(Rule).Width);

    public string Unit => Rule.PixelsOnly ? "px" : "mm";

    /// <summary>What "put everything back" goes to.</summary>
    public string Planned => AdjustForm.Of(Opened.View.Planned).At!;

    public string Crown => Place(Rule.Crown == Domain.Rules.Crown.Hair ? Points.CrownHair : Points.CrownSkull);

    public string Hair => Place(Points.CrownHair);

    public string Chin => Place(Points.Chin);

    public string Eyes => Place(Points.EyeMiddle);

    private static string Place(PointPx point) => Numbers(point.X, point.Y);

    private static string Numbers(params double[] values) =>
        string.Join(' ', values.Select(value => value.ToString("0.####", CultureInfo.InvariantCulture)));
}
