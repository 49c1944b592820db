using Npgsql;

namespace PhotosIdentite.Privacy.Infrastructure.KeyRing;

/// <summary>
/// Opens the ring, once a process: makes it when the vault is empty, and refuses one that others can read, that is lost, or that is
/// not of the vault's age.
/// </summary>
internal sealed class KeyRingGate(string folder, NpgsqlDataSource vault, TimeProvider clock)
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <exception cref="KeyRingException">The site must not start.</exception>
    public FileKeyRing Open()
    {
        Directory.CreateDirectory(folder, Owner);
        RefuseReadableByOthers(folder);

        var ring = new FileKeyRing(folder, clock);
        using (KeyRingLock.Take(folder))
            if (!File.Exists(Path.Combine(folder, FileKeyRing.RootFile)))
                Create(ring);

        foreach (var file in Directory.EnumerateFiles(folder, "*.key")) RefuseReadableByOthers(file);
        RefuseAnotherAge(ring);
        return ring;
    }

    // The root is written last: a ring without a root was never in use.
    private void Create(FileKeyRing ring)
    {
        if (Count("select count(*) from vault.keys") is var keys and > 0)
        {
            throw new KeyRingException(
                $"The key ring {folder} is lost, and the vault holds {keys} keys that only it can open. " +
                "Restore the folder from its backup; an empty one would make everything unreadable for good.");
        }

        if (ring.Masters.Count == 0) ring.AddMaster();
        ring.AddRoot();
    }

    private void RefuseAnotherAge(FileKeyRing ring)
    {
        var masters = ring.Masters.ToArray();
        if (Count("select count(*) from vault.keys where master > $1", masters.LastOrDefault()) is var newer and > 0)
        {
            throw new KeyRingException(
                $"The key ring {folder} is older than the vault: {newer} keys are sealed by a master newer than its newest. " +
                "Restore the ring of the same night as the vault, or a later one.");
        }

        if (Count("select count(*) from vault.keys where master <> all($1)", masters) is var dropped and > 0)
        {
            throw new KeyRingException(
                $"The vault is older than the erasure horizon: {dropped} of its keys are sealed by masters that the key ring " +
                $"{folder} has dropped. Restore a newer backup of the vault, or delete those rows: what they opened is gone.");
        }
    }

    private static void RefuseReadableByOthers(string path)
    {
        if ((File.GetUnixFileMode(path) & ~Owner) != 0)
            throw new KeyRingException($"{path} can be used by others than its owner. Say: chmod go= {path}");
    }

    private long Count(string sql, object? parameter = null)
    {
        using var count = vault.CreateCommand(sql);
        if (parameter is not null) count.Parameters.Add(new() { Value = parameter });
        return (long)count.ExecuteScalar()!;
    }
}
