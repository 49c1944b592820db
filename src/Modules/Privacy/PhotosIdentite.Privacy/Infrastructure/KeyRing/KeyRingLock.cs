namespace PhotosIdentite.Privacy.Infrastructure.KeyRing;

/// <summary>Of several processes that start at once, one makes the ring. The lock dies with its process.</summary>
internal static class KeyRingLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static FileStream Take(string folder)
    {
        var path = Path.Combine(folder, "lock");
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(50))
        {
            try
            {
                return new FileStream(path, new FileStreamOptions
                {
                    Mode = FileMode.OpenOrCreate,
                    Access = FileAccess.ReadWrite,
                    Share = FileShare.None,
                    UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
                });
            }
            catch (IOException) when (waited < Patience)
            {
                Thread.Sleep(50);
            }
        }
    }
}
