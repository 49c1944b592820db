namespace PhotosIdentite.Imaging.Tests.Integration.HandOvers;

/// <summary>A photo whose first byte comes only when it is let through.</summary>
internal sealed class SlowPhoto(Task gate, byte[] bytes) : MemoryStream(bytes)
{
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await gate.WaitAsync(cancellationToken);
        return await base.ReadAsync(buffer, cancellationToken);
    }
}
