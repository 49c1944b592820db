using PhotosIdentite.Platform.Persistence;
using PhotosIdentite.Platform.Seeding;

namespace PhotosIdentite.Host;

/// <summary>What this program does besides serving the site.</summary>
internal static class Verbs
{
    /// <summary>As the owner, whose connection strings stand in for every module's.</summary>
    public static async Task<int> MigrateAsync(string[] args)
    {
        var builder = Site.CreateBuilder(args);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None); // a first migration asks for a table that is not there
        var owner = Required(builder.Configuration, "owner");
        foreach (var schema in Settings.Schemas)
            builder.Configuration[$"ConnectionStrings:{schema}"] = schema == "vault" ? Required(builder.Configuration, "vault-owner") : owner;
        await using var app = builder.Build();
        await Migrator.RunAsync(app.Services, owner, CancellationToken.None);
        return 0;
    }

    /// <summary>The demo: staff and customers with known passwords. Refused outside Development.</summary>
    public static async Task<int> SeedAsync(string[] args)
    {
        await using var app = Site.CreateBuilder(args).Build();
        if (!app.Environment.IsDevelopment()) throw new InvalidOperationException("The demo is for Development only.");
        await using var scope = app.Services.CreateAsyncScope();
        foreach (var seed in scope.ServiceProvider.GetServices<IDemoSeed>())
        foreach (var line in await seed.SeedAsync(CancellationToken.None))
            Console.WriteLine(line);
        return 0;
    }

    private static string Required(IConfiguration configuration, string name) => configuration.GetConnectionString(name)
        ?? throw new InvalidOperationException($"ConnectionStrings:{name} is missing: only a migration may have it.");
}
