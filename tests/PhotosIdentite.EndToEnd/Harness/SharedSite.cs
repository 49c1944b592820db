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

// One site each: they run side by side, and what one does to its workers or its database no other sees.

[CollectionDefinition(Name)]
public sealed class SharedSiteCollection : ICollectionFixture<SharedSite>
{
    public const string Name = "One site";
}

[CollectionDefinition(Name)]
public sealed class CameraSiteCollection : ICollectionFixture<SharedSite>, ICollectionFixture<FakeCamera>
{
    public const string Name = "A site and a camera";
}

[CollectionDefinition(Name)]
public sealed class SeenSiteCollection : ICollectionFixture<SharedSite>
{
    public const string Name = "A site to look at";
}

[CollectionDefinition(Name)]
public sealed class CutSiteCollection : ICollectionFixture<SharedSite>
{
    public const string Name = "A site that is cut off";
}

[CollectionDefinition(Name)]
public sealed class StrainedSiteCollection : ICollectionFixture<SharedSite>
{
    public const string Name = "A site whose workers suffer";
}
