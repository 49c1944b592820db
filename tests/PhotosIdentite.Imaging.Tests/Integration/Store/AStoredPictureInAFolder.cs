namespace PhotosIdentite.Imaging.Tests.Integration.Store;

[Trait("Policy", "P8")]
public sealed class AStoredPictureInAFolder : AStoredPicture
{
    [Fact]
    public async Task Is_open_to_its_owner_alone()
    {
        await using var files = FileShelf.Open();
        var blob = await files.KeepAsync([1, 2, 3]);

        Assert.Equal("rwx------", Mode(files.Path));
        Assert.Equal("rw-------", Mode(Path.Combine(files.Path, blob.Ref)));
    }

    private protected override ValueTask<Shelf> OpenAsync() => new(FileShelf.Open());

    private static string Mode(string path) => string.Concat(
        Enumerable.Range(0, 9).Select(i => ((int)File.GetUnixFileMode(path) & (256 >> i)) == 0 ? '-' : "rwx"[i % 3]));
}
