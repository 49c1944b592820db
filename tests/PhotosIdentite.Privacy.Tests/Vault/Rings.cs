using PhotosIdentite.Privacy.Infrastructure.KeyRing;

namespace PhotosIdentite.Privacy.Tests.Vault;

/// <summary>Stands for a host that is killed after a number of masters were read.</summary>
internal sealed class RingThatDies(IKeyRing ring, int afterSeals) : IKeyRing
{
    private int _left = 2 * afterSeals; // each rewrap opens with one master and seals with another

    public int Newest => ring.Newest;
    public IReadOnlyList<int> Masters => ring.Masters;
    public DateOnly NewestMadeOn => ring.NewestMadeOn;
    public byte[] Root() => ring.Root();
    public byte[] Master(int number) => _left-- > 0 ? ring.Master(number) : throw new IOException("killed");
    public void AddMaster() => ring.AddMaster();
    public void DropMaster(int number) => ring.DropMaster(number);
}

/// <summary>A host whose view of the ring is as old as can be.</summary>
internal sealed class RingOfOneMaster(IKeyRing ring) : IKeyRing
{
    public int Newest => 1;
    public IReadOnlyList<int> Masters => [1];
    public DateOnly NewestMadeOn => ring.NewestMadeOn;
    public byte[] Root() => ring.Root();
    public byte[] Master(int number) => ring.Master(number);
    public void AddMaster() => throw new InvalidOperationException();
    public void DropMaster(int number) => throw new InvalidOperationException();
}
