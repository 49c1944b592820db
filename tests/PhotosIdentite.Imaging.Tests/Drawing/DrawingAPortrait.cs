using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Infrastructure.Drawing;

namespace PhotosIdentite.Imaging.Tests.Drawing;

/// <summary>What the drawing says of itself, found again in its pixels by colour alone.</summary>
public sealed class DrawingAPortrait
{
    private const string Calm = "size=900x1200,background=2f9a3c,noise=0";

    [Theory]
    [InlineData("")]
    [InlineData(",roll=7")]
    [InlineData(",yaw=8,person=4")]
    [InlineData(",pitch=-6,skin=8,person=9")]
    public void Has_its_eyes_where_it_says(string pose)
    {
        var (picture, truth) = Draw($"{Calm},red=yes,iris=1010ff{pose}");
        using (picture)
        {
            foreach (var eye in new[] { truth.Points.EyeLeft, truth.Points.EyeRight })
                Assert.InRange(Middle(picture, eye, truth.Head, IsPupil).To(eye) / truth.Head, 0, 0.015);
        }
    }

    [Theory]
    [InlineData(-8)]
    [InlineData(3)]
    public void Leans_as_it_says(double roll)
    {
        var (picture, truth) = Draw($"{Calm},red=yes,roll={roll}");
        using (picture)
        {
            var left = Middle(picture, truth.Points.EyeLeft, truth.Head, IsPupil);
            var right = Middle(picture, truth.Points.EyeRight, truth.Head, IsPupil);
            var seen = Math.Atan2(left.Y - right.Y, left.X - right.X) * 180 / Math.PI;
            Assert.InRange(seen - roll, -0.4, 0.4);
        }
    }

    [Theory]
    [InlineData("bald")]
    [InlineData("short")]
    [InlineData("long")]
    [InlineData("afro")]
    [InlineData("tall")]
    [InlineData("bun")]
    [InlineData("fringe")]
    [InlineData("receding")]
    public void Ends_above_where_it_says(string style)
    {
        var (picture, truth) = Draw($"{Calm},style={style}");
        using (picture)
        {
            var top = Enumerable.Range(0, 1200).First(y => Enumerable.Range(300, 300).Any(x => !IsWall(picture.At<Vec3b>(y, x))));
            Assert.InRange((top - truth.Points.CrownHair.Y) / truth.Head, -0.008, 0.008);
            if (style == "bald") Assert.Equal(truth.Points.CrownSkull, truth.Points.CrownHair);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(",skin=1")]
    [InlineData(",skin=7,person=3")]
    [InlineData(",yaw=8")]
    public void Has_its_chin_where_the_shadow_on_the_neck_begins(string who)
    {
        var (picture, truth) = Draw($"{Calm}{who}");
        using (picture)
        {
            var (x, y, reach) = ((int)truth.Points.Chin.X, (int)truth.Points.Chin.Y, (int)(0.05 * truth.Head));
            double Lightness(int row) => Enumerable.Range(x - 5, 11).Average(column => (double)picture.At<Vec3b>(row, column).Item1);
            var edge = Enumerable.Range(y - reach, 2 * reach).MaxBy(row => Math.Abs(Lightness(row + 2) - Lightness(row - 2)));
            Assert.InRange((edge - truth.Points.Chin.Y) / truth.Head, -0.015, 0.015);
        }
    }

    [Fact]
    public void Is_the_same_from_the_same_words_and_another_from_another_seed()
    {
        var (one, again, other) = (Bytes("size=300x400"), Bytes("size=300x400"), Bytes("size=300x400,seed=2"));
        Assert.Equal(one, again);
        Assert.NotEqual(one, other);
    }

    [Theory]
    [InlineData("eyes=shut")]
    [InlineData("noses=2")]
    [InlineData("roll")]
    [InlineData("skin=zz")]
    public void Names_the_word_it_does_not_know(string words)
    {
        var refused = Assert.Throws<FormatException>(() => PortraitSpec.Read(words));
        Assert.Contains(words.Split('=')[0] == "noses" ? "noses" : words.Split('=')[^1], refused.Message, StringComparison.Ordinal);
    }

    private static byte[] Bytes(string words) => TestPortrait.Make(PortraitSpec.Read(words)).File;

    private static (Mat Picture, PortraitTruth Truth) Draw(string words) => PortraitDrawing.Paint(PortraitSpec.Read(words));

    private static bool IsPupil(Vec3b c) => c.Item2 > 150 && c.Item0 < 90 && c.Item1 < 90;

    private static bool IsWall(Vec3b c) => c.Item1 > c.Item0 + 40 && c.Item1 > c.Item2 + 40;

    private static PointPx Middle(Mat picture, PointPx near, double head, Func<Vec3b, bool> belongs)
    {
        var reach = (int)(0.08 * head);
        var seen = (
            from y in Enumerable.Range((int)near.Y - reach, 2 * reach)
            from x in Enumerable.Range((int)near.X - reach, 2 * reach)
            where belongs(picture.At<Vec3b>(y, x))
            select (x, y)).ToArray();
        Assert.NotEmpty(seen);
        return new(seen.Average(p => p.x + 0.5), seen.Average(p => p.y + 0.5));
    }
}
