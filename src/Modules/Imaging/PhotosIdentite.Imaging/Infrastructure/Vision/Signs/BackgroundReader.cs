using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>The wall behind the person: its colour, how even it is, the shadow on it, and how it sets off the head.</summary>
internal static class BackgroundReader
{
    private const double MaybePerson = 0.1;
    private const double LeastBackground = 0.03;
    private const int Fringe = 6;
    private const int Near = 26;
    private const int FewPixels = 40;

    public static BackgroundSigns? Read(Surroundings photo, SeenPhoto seen)
    {
        var away = Distances(photo);
        var wall = Enumerable.Range(0, away.Length).Where(i => away[i] > Fringe).ToArray();
        if (wall.Length < LeastBackground * away.Length) return null;

        var middle = new Colour(Part(photo, wall, 0), Part(photo, wall, 1), Part(photo, wall, 2));
        var uneven = wall.Select(i => Apart(photo.Lab[i], middle)).Percentile(0.95);
        var face = photo.There(seen.Face.Landmarks.EyeMiddle).X;
        var chin = photo.There(seen.Face.Points.Chin).Y;
        return new BackgroundSigns(middle, uneven, Shadow(photo, away, wall, face), HeadEdge.Contrast(photo, chin));
    }

    // From the nearest pixel of the person, in pixels of the small photo.
    private static float[] Distances(Surroundings photo)
    {
        using var outside = new Mat(photo.Height, Surroundings.Width, MatType.CV_8UC1, Scalar.White);
        for (var i = 0; i < photo.Person.Length; i++)
            if (photo.Person[i] > MaybePerson) outside.Set(i / Surroundings.Width, i % Surroundings.Width, (byte)0);
        using var distance = new Mat();
        Cv2.DistanceTransform(outside, distance, DistanceTypes.L2, DistanceTransformMasks.Mask3);
        distance.GetArray(out float[] away);
        return away;
    }

    private static double Shadow(Surroundings photo, float[] away, int[] wall, double face)
    {
        var far = wall.Where(i => away[i] > Near).ToArray();
        if (far.Length < FewPixels) far = [.. wall.OrderByDescending(i => away[i]).Take(wall.Length / 4)];
        var light = Part(photo, far, 0);
        return new[] { wall.Where(i => i % Surroundings.Width < face), wall.Where(i => i % Surroundings.Width >= face) }
            .Select(side => side.Where(i => away[i] <= Near).ToArray())
            .Where(side => side.Length >= FewPixels)
            .Select(side => light - side.Select(i => (double)photo.Lab[i].Item0).Percentile(0.2))
            .DefaultIfEmpty(0).Max();
    }

    private static double Part(Surroundings photo, int[] where, int part) =>
        where.Select(i => (double)(part == 0 ? photo.Lab[i].Item0 : part == 1 ? photo.Lab[i].Item1 : photo.Lab[i].Item2)).Median();

    private static double Apart(Vec3f seen, Colour middle) => Math.Sqrt(
        Math.Pow(seen.Item0 - middle.L, 2) + Math.Pow(seen.Item1 - middle.A, 2) + Math.Pow(seen.Item2 - middle.B, 2));
}
