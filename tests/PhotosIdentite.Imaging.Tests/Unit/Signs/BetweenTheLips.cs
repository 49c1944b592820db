using OpenCvSharp;
using PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

namespace PhotosIdentite.Imaging.Tests.Unit.Signs;

public sealed class BetweenTheLips
{
    public static TheoryData<bool> Skins => [true, false];

    [Theory, MemberData(nameof(Skins))]
    public void Teeth_are_a_gap(bool light) => Assert.InRange(Gap(light, (216, 232, PaintedFace.Teeth)), 0.17, 0.23);

    [Theory, MemberData(nameof(Skins))]
    public void The_dark_of_the_mouth_is_a_gap(bool light) => Assert.InRange(Gap(light, (216, 232, new Scalar(4, 2, 8))), 0.17, 0.23);

    [Theory, MemberData(nameof(Skins))]
    public void Teeth_and_dark_are_one_gap(bool light) =>
        Assert.InRange(Gap(light, (214, 223, PaintedFace.Teeth), (223, 234, new Scalar(4, 2, 8))), 0.22, 0.28);

    [Theory, MemberData(nameof(Skins))]
    public void The_line_where_closed_lips_meet_is_none(bool light) => Assert.InRange(Gap(light, (222, 225, new Scalar(5, 4, 12))), 0, 0.07);

    [Theory, MemberData(nameof(Skins))]
    public void The_shine_on_a_lip_is_none(bool light) =>
        Assert.InRange(Gap(light, (222, 225, new Scalar(5, 4, 12)), (231, 235, new Scalar(215, 215, 240))), 0, 0.07);

    [Fact]
    public void A_moustache_over_the_lips_is_none()
    {
        using var face = new PaintedFace(PaintedFace.LightSkin).Mouth(200, 227, new Scalar(8, 8, 10));

        Assert.InRange(LipGap.Find(face.View()) ?? 0, 0, 0.07);
    }

    private static double Gap(bool light, params (int Top, int Bottom, Scalar Colour)[] between)
    {
        using var face = new PaintedFace(light ? PaintedFace.LightSkin : PaintedFace.DarkSkin);
        foreach (var (top, bottom, colour) in between) face.Mouth(top, bottom, colour);
        return LipGap.Find(face.View())!.Value;
    }
}
