namespace PhotosIdentite.EndToEnd.Harness;

/// <summary>One site for all tests that only use it as customers and staff do.</summary>
public sealed class SharedSite : IAsyncLifetime
{
    public SiteGround Ground { get; private set; } = null!;
    public SiteProcess Process { get; private set; } = null!;
    public Uri Address => Process.Address;

    public async ValueTask InitializeAsync()
    {
        Ground = await SiteGround.CreateAsync();
        Process = await SiteProcess.StartAsync(Ground);
    }

    public async ValueTask DisposeAsync()
    {
        Process?.Dispose();
        if (Ground is not null) await Ground.DisposeAsync();
    }
}

[CollectionDefinition(Name)]
public sealed class SharedSiteCollection : ICollectionFixture<SharedSite>
{
    public const string Name = "One site";
}
