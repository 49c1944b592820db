using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>
/// From the units of one head to the pixels of the picture: the eyes' middle is (0, 0), the chin (0, 1), the skull (0, -1); the
/// person's right
/// is negative. Positive angles: leaning and turned to the viewer's right, looking down.
/// </summary>
internal sealed class Pose
{
    private readonly Surface _surface;
    private readonly (double Sin, double Cos) _roll, _yaw, _pitch;
    private readonly (double X, double Y) _eyes;

    public Pose(Surface surface, PointPx eyes, double unit, double rollDegrees, double yawDegrees = 0, double pitchDegrees = 0,
        double eyeX = 0.272)
    {
        (_surface, Eyes, Unit) = (surface, eyes, unit);
        _roll = Math.SinCos(rollDegrees * Math.PI / 180);
        _yaw = Math.SinCos(yawDegrees * Math.PI / 180);
        _pitch = Math.SinCos(pitchDegrees * Math.PI / 180);
        var (left, right) = (Turned(eyeX, 0), Turned(-eyeX, 0));
        _eyes = ((left.X + right.X) / 2, (left.Y + right.Y) / 2);
    }

    public PointPx Eyes { get; }

    public double Unit { get; }

    /// <summary>A place on the head's surface.</summary>
    public PointPx On(double x, double y)
    {
        var (tx, ty) = Turned(x, y);
        return Flat(tx - _eyes.X, ty - _eyes.Y);
    }

    /// <summary>A place that stands so far out, whatever the surface does below it.</summary>
    public PointPx At(double x, double y, double depth)
    {
        var (tx, ty) = Turned(x, y, depth);
        return Flat(tx - _eyes.X, ty - _eyes.Y);
    }

    /// <summary>
    /// A place on the outline: round above, where every turn shows another edge, and drawn to the front at the chin.
    /// </summary>
    public PointPx Rim(double x, double y)
    {
        var low = Math.Clamp((y - 0.1) / 0.7, 0, 1);
        return At(x, y, low * low * (3 - (2 * low)) * _surface.Depth(x, y));
    }

    /// <summary>Where a turned place was before the turn; the way back for light.</summary>
    public (double X, double Y) Unturned(double tx, double ty)
    {
        var (x, y) = (tx + _eyes.X, ty + _eyes.Y);
        var (wantedX, wantedY) = (x, y);
        for (var i = 0; i < 7; i++)
        {
            var (gotX, gotY) = Turned(x, y);
            (x, y) = (x + (0.7 * (wantedX - gotX)), y + (0.7 * (wantedY - gotY)));
        }

        return (x, y);
    }

    public PointPx Flat(double x, double y) => new(
        Eyes.X + (Unit * ((x * _roll.Cos) - (y * _roll.Sin))), Eyes.Y + (Unit * ((x * _roll.Sin) + (y * _roll.Cos))));

    /// <summary>
    /// The direction in which a piece of the turned surface faces: to the viewer's right, down, and to the camera.
    /// </summary>
    public (double X, double Y, double Z) Facing(double x, double y)
    {
        const double Step = 0.012;
        var nx = -(_surface.Depth(x + Step, y) - _surface.Depth(x - Step, y)) / (2 * Step);
        var ny = -(_surface.Depth(x, y + Step) - _surface.Depth(x, y - Step)) / (2 * Step);
        var length = Math.Sqrt((nx * nx) + (ny * ny) + 1);
        var (ax, ay, az) = (nx / length, ny / length, 1 / length);
        (ax, az) = ((ax * _yaw.Cos) + (az * _yaw.Sin), (az * _yaw.Cos) - (ax * _yaw.Sin));
        (ay, az) = ((ay * _pitch.Cos) + (az * _pitch.Sin), (az * _pitch.Cos) - (ay * _pitch.Sin));
        return ((ax * _roll.Cos) - (ay * _roll.Sin), (ax * _roll.Sin) + (ay * _roll.Cos), az);
    }

    private (double X, double Y) Turned(double x, double y) => Turned(x, y, _surface.Depth(x, y));

    // A head is round: its outline keeps its breadth when it turns, only what stands out is foreshortened.
    private (double X, double Y) Turned(double x, double y, double depth)
    {
        var front = Math.Clamp(depth / 0.5, 0, 1);
        var across = x * (1 - ((1 - _yaw.Cos) * front));
        var forward = (depth * _yaw.Cos) - (x * _yaw.Sin * front);
        return (across + (depth * _yaw.Sin), (y * (1 - ((1 - _pitch.Cos) * front))) + (forward * _pitch.Sin));
    }
}
