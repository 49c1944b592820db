using System.Globalization;
using System.Security.Cryptography;
using PhotosIdentite.Privacy.Infrastructure.Vault;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Infrastructure.KeyRing;

/// <summary>
/// A directory of <c>root.key</c> and <c>master_N.key</c>, readable by the site's user alone. Files are read at each use, so that a
/// master dropped by one host is dropped for all. The disk should be an encrypted volume of its own.
/// </summary>
internal sealed class FileKeyRing(string folder, TimeProvider clock) : IKeyRing
{
    public const string RootFile = "root.key";
    private const UnixFileMode OwnerReads = UnixFileMode.UserRead;

    public int Newest => Masters is [.., var newest] ? newest : throw new MasterMissingException(1);

    public IReadOnlyList<int> Masters =>
        [.. Directory.EnumerateFiles(folder, "master_*.key")
            .Select(path => int.Parse(Path.GetFileNameWithoutExtension(path)["master_".Length..], CultureInfo.InvariantCulture))
            .Order()];

    public DateOnly NewestMadeOn => Paris.DayOf(new DateTimeOffset(File.GetLastWriteTimeUtc(PathOf(Newest))));

    public byte[] Root() => Read(Path.Combine(folder, RootFile));

    public byte[] Master(int number)
    {
        try
        {
            return Read(PathOf(number));
        }
        catch (FileNotFoundException)
        {
            throw new MasterMissingException(number);
        }
    }

    public void AddMaster() => Write(PathOf(Masters is [.., var newest] ? newest + 1 : 1));

    public void AddRoot() => Write(Path.Combine(folder, RootFile));

    public void DropMaster(int number)
    {
        var path = PathOf(number);
        if (!File.Exists(path)) return;

        var dropped = $"{path}.dropped"; // out of the ring first: nobody reads the half overwritten file
        File.Move(path, dropped, overwrite: true);
        File.SetUnixFileMode(dropped, OwnerReads | UnixFileMode.UserWrite);
        using (var file = new FileStream(dropped, FileMode.Open, FileAccess.Write))
        {
            file.Write(RandomNumberGenerator.GetBytes(KeyRow.KeySize));
            file.Flush(flushToDisk: true);
        }

        File.Delete(dropped);
    }

    private static byte[] Read(string path)
    {
        var key = File.ReadAllBytes(path);
        return key.Length == KeyRow.KeySize ? key : throw new KeyRingException($"{path} is damaged: it must hold 32 bytes.");
    }

    // Complete or not there: written aside, flushed, then renamed.
    private void Write(string path)
    {
        var aside = $"{path}.{Guid.NewGuid():N}";
        var key = RandomNumberGenerator.GetBytes(KeyRow.KeySize);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnerReads };
        using (var file = new FileStream(aside, options))
        {
            file.Write(key);
            file.Flush(flushToDisk: true);
        }

        CryptographicOperations.ZeroMemory(key);
        File.SetLastWriteTimeUtc(aside, clock.GetUtcNow().UtcDateTime);
        File.Move(aside, path, overwrite: false);
    }

    private string PathOf(int number) => Path.Combine(folder, $"master_{number}.key");
}
