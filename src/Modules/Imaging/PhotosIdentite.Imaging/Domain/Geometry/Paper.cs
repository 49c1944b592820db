using PhotosIdentite.Imaging.Contracts;

namespace PhotosIdentite.Imaging.Domain.Geometry;

/// <summary>A sheet of paper, held upright; millimetres.</summary>
internal sealed record Paper(double WidthMm, double HeightMm)
{
    public static Paper Of(PaperSize size) => size switch
    {
        PaperSize.TenByFifteen => new(102, 152),
        PaperSize.TenByFifteenExact => new(100, 150),
        PaperSize.ThirteenByEighteen => new(127, 178),
        PaperSize.FifteenByTwenty => new(152, 203),
        PaperSize.A4 => new(210, 297),
        _ => throw new ArgumentOutOfRangeException(nameof(size)),
    };
}
