using PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

namespace PhotosIdentite.Imaging.Tests.Unit.Signs;

public sealed class SharpEdges
{
    private const double Sharp = 3;

    public static TheoryData<bool> Skins => [true, false];

    [Theory, MemberData(nameof(Skins))]
    public void Are_sharp_with_grain_or_without(bool light)
    {
        Assert.InRange(Of(light, 1, 1, 0), Sharp, 20);
        Assert.InRange(Of(light, 1, 1, 2), Sharp, 20);
    }

    [Theory]
    [InlineData(true, 9, 1)]
    [InlineData(false, 9, 1)]
    [InlineData(true, 1, 9)]
    [InlineData(false, 1, 9)]
    [InlineData(true, 5, 5)]
    [InlineData(false, 5, 5)]
    public void Are_soft_when_they_moved_either_way(bool light, int right, int down) => Assert.InRange(Of(light, right, down, 2), 0, Sharp - 0.25);

    private static double Of(bool light, int right, int down, double grain)
    {
        using var face = new PaintedFace(light ? PaintedFace.LightSkin : PaintedFace.DarkSkin)
            .Mouth(222, 225, PaintedFace.Dark).Eyes().Moved(right, down).Noisy(grain);
        return Detail.Sharpness(face.View());
    }
}
