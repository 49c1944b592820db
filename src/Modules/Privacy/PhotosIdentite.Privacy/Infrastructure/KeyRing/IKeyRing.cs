namespace PhotosIdentite.Privacy.Infrastructure.KeyRing;

/// <summary>
/// The root and the masters, kept in no database. A master seals the vault's keys; each night a new one takes over, and the vault's
/// old backups die with the oldest. In production a hardware module or a transit service may stand behind this interface.
/// </summary>
internal interface IKeyRing
{
    /// <summary>Number of the newest master.</summary>
    int Newest { get; }

    /// <summary>Numbers of the masters that are still there.</summary>
    IReadOnlyList<int> Masters { get; }

    /// <summary>The day (Europe/Paris) on which the newest master was made.</summary>
    DateOnly NewestMadeOn { get; }

    /// <summary>A copy of the root's 32 bytes; the caller zeroes it.</summary>
    byte[] Root();

    /// <summary>A copy of a master's 32 bytes; the caller zeroes it.</summary>
    /// <exception cref="MasterMissingException">It was dropped, or the ring is not this vault's.</exception>
    byte[] Master(int number);

    /// <summary>Makes the next master; from now on it is the newest.</summary>
    void AddMaster();

    /// <summary>For good: the file is overwritten, then deleted.</summary>
    void DropMaster(int number);
}

/// <summary>A key is sealed by a master that the ring does not have.</summary>
internal sealed class MasterMissingException(int number) : Exception(
    $"Master {number} is not in the key ring: it was dropped after the erasure horizon, or the ring is not the one of this vault.");
