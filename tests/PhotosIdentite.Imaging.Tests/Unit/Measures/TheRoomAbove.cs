using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class TheRoomAbove
{
    [Theory]
    [InlineData(1.1, "pass")]
    [InlineData(1.09, "warn")]
    [InlineData(0.5, "warn")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(0.9);

        Assert.Equal((RoomAbove.Id, Reasons.LittleRoom, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new RoomAbove(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new RoomAbove(), Seen.Good with { Face = Seen.Good.Face with { Room = Seen.Good.Face.Room with { Above = value } } });
}
