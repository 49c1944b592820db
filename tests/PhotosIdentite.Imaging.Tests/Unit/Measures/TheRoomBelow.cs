using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class TheRoomBelow
{
    [Theory]
    [InlineData(1.3, "pass")]
    [InlineData(1.29, "warn")]
    [InlineData(1, "warn")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(1);

        Assert.Equal((RoomBelow.Id, Reasons.LittleRoom, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new RoomBelow(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new RoomBelow(), Seen.Good with { Face = Seen.Good.Face with { Room = Seen.Good.Face.Room with { Below = value } } });
}
