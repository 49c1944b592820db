namespace PhotosIdentite.Platform.Seeding;

/// <summary>What a module puts into a fresh demo. May be repeated.</summary>
public interface IDemoSeed
{
    /// <summary>Lines to show the person who started the demo: log-ins, addresses of pages.</summary>
    Task<IReadOnlyList<string>> SeedAsync(CancellationToken ct);
}
