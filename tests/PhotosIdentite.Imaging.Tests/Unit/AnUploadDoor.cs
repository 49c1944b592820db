using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Web;

namespace PhotosIdentite.Imaging.Tests.Unit;

public sealed class AnUploadDoor
{
    [Fact]
    public void Lets_so_many_of_one_address_in_and_no_more_until_one_has_left()
    {
        var door = new UploadDoor(new UploadLimits { Open = 100, OpenOfOne = 2 });
        Assert.Null(door.Enter("a"));
        Assert.Null(door.Enter("a"));

        Assert.Equal(CheckRefusals.TooMany, door.Enter("a"));
        Assert.Null(door.Enter("b"));
        door.Leave("a");
        Assert.Null(door.Enter("a"));
        Assert.Equal(CheckRefusals.TooMany, door.Enter("a"));
    }

    [Fact]
    public void Lets_so_many_in_all_in_and_no_more_until_one_has_left()
    {
        var door = new UploadDoor(new UploadLimits { Open = 3, OpenOfOne = 2 });
        foreach (var asker in new[] { "a", "b", "c" }) Assert.Null(door.Enter(asker));

        Assert.Equal(CheckRefusals.Full, door.Enter("d"));
        Assert.Equal(CheckRefusals.Full, door.Enter("a"));
        door.Leave("b");
        Assert.Null(door.Enter("d"));
        Assert.Equal(CheckRefusals.Full, door.Enter("e"));
    }

    [Fact]
    public void Counts_nobody_twice_whom_it_turned_away()
    {
        var door = new UploadDoor(new UploadLimits { Open = 1, OpenOfOne = 1 });
        Assert.Null(door.Enter("a"));
        for (var i = 0; i < 50; i++) Assert.NotNull(door.Enter(i % 2 == 0 ? "a" : "b"));

        door.Leave("a");

        Assert.Null(door.Enter("b"));
    }
}
