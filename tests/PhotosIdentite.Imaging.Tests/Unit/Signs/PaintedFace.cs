using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Infrastructure.Vision;
using PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

namespace PhotosIdentite.Imaging.Tests.Unit.Signs;

/// <summary>A flat face whose landmarks lie where the test says: what the readers make of pixels, without a network's opinion.</summary>
internal sealed class PaintedFace : IDisposable
{
    public const int Side = 320;
    private const int MouthLeft = 120, MouthRight = 200, EyeLine = 120, LeftEye = 110, RightEye = 210;

    public static readonly Scalar LightSkin = new(150, 175, 225), DarkSkin = new(29, 39, 65);
    public static readonly Scalar Teeth = new(205, 218, 224), Dark = new(28, 16, 50);

    private readonly Mat _picture;
    private readonly Scalar _lips;

    public PaintedFace(Scalar skin)
    {
        _picture = new Mat(Side, Side, MatType.CV_8UC3, skin);
        _lips = new Scalar((0.5 * skin.Val0) + 33, (0.5 * skin.Val1) + 25, (0.55 * skin.Val2) + 68);
        _picture.Rectangle(new Rect(MouthLeft, 208, MouthRight - MouthLeft, 32), _lips, -1);
    }

    /// <summary>Between the lips, from row to row.</summary>
    public PaintedFace Mouth(int top, int bottom, Scalar colour)
    {
        _picture.Rectangle(new Rect(MouthLeft, top, MouthRight - MouthLeft, bottom - top), colour, -1);
        return this;
    }

    /// <summary>Whites with an iris in them, between dark lids.</summary>
    public PaintedFace Eyes()
    {
        foreach (var x in (int[])[LeftEye, RightEye])
        {
            _picture.Ellipse(new Point(x, EyeLine), new Size(24, 11), 0, 0, 360, new Scalar(225, 228, 230), -1, LineTypes.AntiAlias);
            _picture.Ellipse(new Point(x, EyeLine), new Size(24, 11), 0, 0, 360, new Scalar(20, 20, 25), 2, LineTypes.AntiAlias);
            _picture.Circle(new Point(x, EyeLine), 9, new Scalar(40, 55, 70), -1, LineTypes.AntiAlias);
        }

        return this;
    }

    public PaintedFace Moved(int right, int down)
    {
        using var way = new Mat(Math.Max(1, down), Math.Max(1, right), MatType.CV_32FC1, Scalar.All(1.0 / (Math.Max(1, right) * Math.Max(1, down))));
        Cv2.Filter2D(_picture, _picture, -1, way);
        return this;
    }

    public PaintedFace Noisy(double deviation)
    {
        var dice = new Random(7);
        _picture.GetArray(out Vec3b[] pixels);
        byte Grained(byte value) => (byte)Math.Clamp(value + (deviation * Enumerable.Range(0, 4).Sum(_ => dice.NextDouble() - 0.5) * 1.7), 0, 255);
        _picture.SetArray([.. pixels.Select(p => new Vec3b(Grained(p.Item0), Grained(p.Item1), Grained(p.Item2)))]);
        return this;
    }

    /// <summary>As the readers see it; the landmarks keep the lips a twentieth of the mouth apart.</summary>
    public FaceView View()
    {
        var places = Enumerable.Repeat(new PointPx(160, 160), 468).ToArray();
        (places[10], places[152]) = (new(160, 27), new(160, 293));
        (places[234], places[454]) = (new(40, 160), new(280, 160));
        (places[33], places[133]) = (new(LeftEye - 24, EyeLine), new(LeftEye + 24, EyeLine));
        (places[362], places[263]) = (new(RightEye - 24, EyeLine), new(RightEye + 24, EyeLine));
        (places[61], places[291]) = (new(MouthLeft, 224), new(MouthRight, 224));
        (places[0], places[13], places[14], places[17]) = (new(160, 208), new(160, 222), new(160, 226), new(160, 240));
        (places[50], places[280], places[5]) = (new(90, 170), new(230, 170), new(160, 165));
        foreach (var (i, at) in Parts.Lips.Select((landmark, i) => (landmark, i)).Where(lip => lip.landmark is not (0 or 17 or 61 or 291)))
            places[i] = new(160 + (38 * Math.Cos(at * Math.PI / 10 + Math.PI)), 224 - (15 * Math.Sin(at * Math.PI / 10 + Math.PI)));
        return new FaceView(_picture, new Landmarks(places, new double[468], 1));
    }

    public void Dispose() => _picture.Dispose();
}
