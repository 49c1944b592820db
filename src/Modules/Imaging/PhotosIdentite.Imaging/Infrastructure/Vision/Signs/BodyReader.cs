using PhotosIdentite.Imaging.Domain.Measures;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>Shoulders, from the outline of the person; beside the photo too, where the source goes on.</summary>
internal static class BodyReader
{
    private const double Half = 0.5;
    private const double NearEdge = 0.985;

    public static BodySigns Read(Surroundings photo, SeenPhoto seen)
    {
        var row = (int)(photo.Height * NearEdge);
        var filled = Enumerable.Range(0, Surroundings.Width).Count(x => photo.Person[(row * Surroundings.Width) + x] >= Half);
        return new BodySigns((double)filled / Surroundings.Width, Slope(photo, seen));
    }

    private static double? Slope(Surroundings photo, SeenPhoto seen)
    {
        var face = seen.Face.Landmarks;
        var chin = photo.There(face.Chin);
        var half = face.Places[234].To(face.Places[454]) * (photo.There(new(1, 0)).To(photo.There(new(0, 0)))) / 2;
        var slopes = new List<double>();
        foreach (var aside in (double[])[1.25, 1.4, 1.55, 1.7, 1.85])
        {
            var (left, right) = (Top(photo, chin.X - (aside * half), chin.Y, half), Top(photo, chin.X + (aside * half), chin.Y, half));
            if (left is { } l && right is { } r) slopes.Add(Math.Atan2(r - l, 2 * aside * half) * 180 / Math.PI);
        }

        return slopes.Count >= 2 ? slopes.Median() : null;
    }

    // Null when hair hangs there already beside the chin, or no shoulder begins within a face's width below it.
    private static double? Top(Surroundings photo, double x, double chin, double half)
    {
        if (photo.PersonAt(x, chin) >= Half) return null;
        for (var y = chin; y < chin + (2 * half); y++)
        {
            var person = photo.PersonAt(x, y);
            if (person < 0) return null;
            if (person >= Half) return y;
        }

        return null;
    }
}
