using PhotosIdentite.Imaging.Infrastructure.Worker;

namespace PhotosIdentite.Imaging.Tests.Unit.Worker;

public sealed class ARoomLeftBehind : IDisposable
{
    private readonly string _place = Directory.CreateTempSubdirectory("rooms-").FullName;

    public void Dispose() => Directory.Delete(_place, recursive: true);

    [Fact]
    public void Is_swept_whatever_number_its_site_had_and_one_that_is_lived_in_stays()
    {
        var left = Foreign($"photos-imaging-{Environment.ProcessId}-left");
        File.WriteAllBytes(Path.Combine(left, "lived-in"), []);
        using var mine = new Room(_place);

        Room.Sweep(_place);

        Assert.Equal([mine.Path], Directory.GetDirectories(_place));
        Assert.True(Directory.Exists(Room.WorkIn(mine.Path)));
    }

    [Fact]
    public void Is_swept_though_a_folder_that_is_not_ours_lies_before_it()
    {
        var foreign = Foreign("photos-imaging-999999-x");
        var shut = Foreign("photos-imaging-999999-y");
        Directory.CreateDirectory(Path.Combine(shut, "lived-in")); // cannot be opened, as little as another person's
        var left = Foreign("photos-imaging-999999-z");
        File.WriteAllBytes(Path.Combine(left, "lived-in"), []);

        Room.Sweep(_place);

        Assert.Equal([foreign, shut], Directory.GetDirectories(_place).Order());
    }

    [Fact]
    public void Goes_with_its_worker()
    {
        new Room(_place).Dispose();
        Assert.Empty(Directory.GetDirectories(_place));
    }

    private string Foreign(string name) => Directory.CreateDirectory(Path.Combine(_place, name)).FullName;
}
