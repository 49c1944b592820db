using Npgsql;

namespace PhotosIdentite.TestKit;

/// <summary>A pair of databases of one test class's own: copied from the migrated ones in a fifth of a second, dropped at the end.</summary>
public sealed class TestDatabases : IAsyncDisposable
{
    private static readonly string[] Roles = ["identity", "orders", "imaging", "advertising", "privacy", "jobs", "vault"];
    private readonly string _name = Guid.NewGuid().ToString("N")[..12];

    private TestDatabases()
    {
    }

    public string Photos => $"photos_{_name}";
    public string Vault => $"vault_{_name}";

    /// <summary>The connection string of one module's role, of <c>owner</c>, <c>jobs</c>, <c>vault</c> or <c>vault-owner</c>.</summary>
    public string Connection(string role) => TestServer.Connection(role, Photos, Vault);

    /// <summary>The key ring of this vault, made by the first who opens it.</summary>
    public string KeyRing => Path.Combine(Path.GetTempPath(), $"photos-keyring-{_name}");

    /// <summary><c>ConnectionStrings:*</c> of every role that the site may have, and <c>KeyRing:Folder</c>.</summary>
    public Dictionary<string, string?> Settings =>
        new(Roles.Select(role => KeyValuePair.Create<string, string?>($"ConnectionStrings:{role}", Connection(role))))
        {
            ["KeyRing:Folder"] = KeyRing,
        };

    public static async Task<TestDatabases> CreateAsync()
    {
        var databases = new TestDatabases();
        await CopyAsync("photos", databases.Photos, Roles[..6]);
        await CopyAsync("vault", databases.Vault, ["vault"]);
        return databases;
    }

    public async ValueTask DisposeAsync()
    {
        if (Directory.Exists(KeyRing)) Directory.Delete(KeyRing, recursive: true);
        foreach (var role in Roles.Append("owner").Append("vault-owner"))
        {
            await using var pooled = new NpgsqlConnection(Connection(role));
            NpgsqlConnection.ClearPool(pooled);
        }

        await TestServer.ExecuteAsync(TestServer.Connection("superuser"), $"drop database if exists {Photos} with (force)");
        await TestServer.ExecuteAsync(TestServer.Connection("superuser"), $"drop database if exists {Vault} with (force)");
    }

    // A copy keeps every grant but those on the database itself.
    private static async Task CopyAsync(string template, string copy, string[] roles)
    {
        var server = TestServer.Connection("superuser");
        await TestServer.ExecuteAsync(server, $"create database {copy} template {template} strategy file_copy owner photos_owner");
        await TestServer.ExecuteAsync(server, $"revoke all on database {copy} from public");
        await TestServer.ExecuteAsync(
            server, $"grant connect on database {copy} to {string.Join(", ", roles.Select(role => $"photos_{role}"))}");
    }
}
