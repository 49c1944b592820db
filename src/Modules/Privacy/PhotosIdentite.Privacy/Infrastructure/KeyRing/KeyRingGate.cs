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
        if (KeysByMaster().Sum(master => master.Keys) is var keys and > 0)
        {
            throw new KeyRingException(
                $"The key ring {folder} is lost, and the vault holds {keys} keys that only it can open. " +
                "Restore the folder from its backup; an empty one would make everything unreadable for good.");
        }

        if (ring.Masters.Count == 0) ring.AddMaster();
        ring.AddRoot();
    }

    // The vault is read before the ring: a host that rotates meanwhile makes its master first, and moves keys under it afterwards.
    private void RefuseAnotherAge(FileKeyRing ring)
    {
        var used = KeysByMaster();
        var masters = ring.Masters;
        var newest = masters is [.., var last] ? last : 0;
        if (used.Where(master => master.Number > newest).Sum(master => master.Keys) is var newer and > 0)
        {
            throw new KeyRingException(
                $"The key ring {folder} is older than the vault: {newer} keys are sealed by a master newer than its newest. " +
                "Restore the ring of the same night as the vault, or a later one.");
        }

        if (used.Where(master => !masters.Contains(master.Number)).Sum(master => master.Keys) is var dropped and > 0)
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

    private List<(int Number, long Keys)> KeysByMaster()
    {
        using var select = vault.CreateCommand("select master, count(*) from vault.keys group by master");
        using var reader = select.ExecuteReader();
        var used = new List<(int, long)>();
        while (reader.Read()) used.Add((reader.GetInt32(0), reader.GetInt64(1)));
        return used;
    }
}
