using System.Globalization;
using ImageMagick;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>The two things we take from what a camera wrote: how it was held, and when.</summary>
internal sealed record ExifFacts(int Orientation, DateOnly? TakenOn)
{
    public static readonly ExifFacts None = new(1, null);

    public static ExifFacts Read(IExifProfile? exif) => exif is null ? None : new(
        exif.GetValue(ExifTag.Orientation)?.Value is { } held and >= 1 and <= 8 ? held : 1,
        Day(exif.GetValue(ExifTag.DateTimeOriginal)?.Value) ?? Day(exif.GetValue(ExifTag.DateTime)?.Value));

    private static DateOnly? Day(string? written) =>
        written?.Length >= 10
        && DateOnly.TryParseExact(written[..10], "yyyy:MM:dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
