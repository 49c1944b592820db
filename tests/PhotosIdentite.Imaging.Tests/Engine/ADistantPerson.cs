using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Engine;

public sealed class ADistantPerson(Workers workers) : IClassFixture<Workers>
{
    private static readonly Rect Head = new(150, 0, 160, 200);
    private const double FaceInHead = 105;

    [Theory]
    [InlineData(0.045, 60)]
    [InlineData(0.06, 1050)]
    public async Task Is_seen_behind_the_person(double share, int x)
    {
        var one = Workers.Drawn("size=1200x1600,head=0.36").File;

        var alone = (await workers.Check(one, "fr-passport")).Report;
        var two = (await workers.Check(With(one, share, x), "fr-passport")).Report;

        Assert.Equal((1, MeasureStatus.Pass), (alone.Faces, alone.Measures.Single(line => line.Id == "one-face").Status));
        Assert.Equal((2, MeasureStatus.Fail), (two.Faces, two.Measures.Single(line => line.Id == "one-face").Status));
        Assert.Equal(alone.PointsPx!.Chin.Y, two.PointsPx!.Chin.Y, 2.0);
    }

    // A real face, so many times as high as the picture.
    private static byte[] With(byte[] jpeg, double share, int x)
    {
        using var picture = Cv2.ImDecode(jpeg, ImreadModes.Color);
        using var other = Cv2.ImDecode(Workers.Astronaut, ImreadModes.Color);
        using var head = new Mat(other, Head);
        using var small = new Mat();
        var scale = share * picture.Height / FaceInHead;
        Cv2.Resize(head, small, new Size(), scale, scale, InterpolationFlags.Area);
        using var place = new Mat(picture, new Rect(x, 480, small.Width, small.Height));
        small.CopyTo(place);
        Cv2.ImEncode(".jpg", picture, out var bytes, new ImageEncodingParam(ImwriteFlags.JpegQuality, 92));
        return bytes;
    }
}
