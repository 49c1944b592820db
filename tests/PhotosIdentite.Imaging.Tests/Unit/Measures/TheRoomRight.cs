using PhotosIdentite.Imaging.Domain.Measures;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Tests.Unit.Measures;

public sealed class TheRoomRight
{
    [Theory]
    [InlineData(0.6, "pass")]
    [InlineData(0.59, "warn")]
    [InlineData(0, "warn")]
    public void Is_judged_at_its_limits(double value, string status) => Assert.Equal(status, With(value).Word());

    [Fact]
    public void Says_why_and_whose_number_it_is()
    {
        var fault = With(0.1);

        Assert.Equal((RoomRight.Id, Reasons.LittleRoom, Whose.Ours), (fault.Id, fault.Reason, fault.Whose));
        Assert.False(fault.Guess);
        Assert.Null(Seen.Take(new RoomRight(), Seen.Good).Reason);
    }

    private static Measure With(double value) => Seen.Take(new RoomRight(), Seen.Good with { Face = Seen.Good.Face with { Room = Seen.Good.Face.Room with { Right = value } } });
}
