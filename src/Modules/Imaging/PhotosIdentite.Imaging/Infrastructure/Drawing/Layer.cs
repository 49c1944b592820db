using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>A part of the picture painted in plain colours first, then lit, then laid over what is behind it.</summary>
internal sealed class Layer : IDisposable
{
    private readonly Mat _picture;
    private readonly Rect _place;
    private readonly Mat _colours;
    private readonly Mat _cover;
    private readonly Pose _pose;

    public Layer(Mat picture, Pose pose, double halfSide, double centreY)
    {
        var middle = pose.Flat(0, centreY);
        var side = halfSide * pose.Unit;
        _place = new Rect((int)(middle.X - side), (int)(middle.Y - side), (int)(2 * side), (int)(2 * side))
            & new Rect(0, 0, picture.Width, picture.Height);
        if (_place.Width < 1 || _place.Height < 1) _place = new Rect(0, 0, 1, 1);
        (_picture, _pose) = (picture, pose);
        using var there = new Mat(picture, _place);
        _colours = there.Clone();
        _cover = new Mat(_place.Size, MatType.CV_8UC1, Scalar.Black);
    }

    /// <summary>Paper that follows the turned head.</summary>
    public Canvas Head => new(_colours, (x, y) => Here(_pose.On(x, y)), _pose.Unit, _cover);

    /// <summary>Paper for the outline of the turned head.</summary>
    public Canvas Rim => new(_colours, (x, y) => Here(_pose.Rim(x, y)), _pose.Unit, _cover);

    /// <summary>Paper that stands so far out before the head's middle.</summary>
    public Canvas Before(double depth) => new(_colours, (x, y) => Here(_pose.At(x, y, depth)), _pose.Unit, _cover);

    /// <summary>Pores and threads: even grain on what was painted so far.</summary>
    public void Grain(double strength) => Drawing.Grain.On(_colours, strength, _place.X + _place.Y);

    public void Lay(Lighting light)
    {
        using var map = light.Map(_pose, _place);
        Cv2.Multiply(_colours, map, _colours, 1.0 / Lighting.Whole);
        using var there = new Mat(_picture, _place);
        _colours.CopyTo(there, _cover);
    }

    private PointPx Here(PointPx p) => new(p.X - _place.X, p.Y - _place.Y);

    public void Dispose()
    {
        _colours.Dispose();
        _cover.Dispose();
    }
}
