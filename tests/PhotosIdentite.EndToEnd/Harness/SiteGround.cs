using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Npgsql;
using PhotosIdentite.TestKit;

namespace PhotosIdentite.EndToEnd.Harness;

/// <summary>What a site stands on: its own databases, key ring, pictures and mail server. Several hosts may stand on one ground.</summary>
public sealed class SiteGround : IAsyncDisposable
{
    public static readonly string Repository = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../../.."));
    private static readonly ConcurrentDictionary<int, byte> Lent = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("photos-site-").FullName;

    private SiteGround(TestDatabases databases) => Databases = databases;

    public TestDatabases Databases { get; }
    public SmtpListener Mail { get; } = new();
    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>Between the host and its databases: cut, and PostgreSQL is down for this site alone.</summary>
    public Wire Database { get; } = new(new NpgsqlConnectionStringBuilder(TestServer.Connection("superuser")).Port);

    public string Pictures => Path.Combine(_folder, "pictures");
    public string Temporary => Path.Combine(_folder, "tmp");
    public string KeyRing => Path.Combine(_folder, "keyring");

    /// <summary>What the seed printed: the demo log-ins.</summary>
    public string Demo { get; private set; } = "";

    public static async Task<SiteGround> CreateAsync()
    {
        var ground = new SiteGround(await TestDatabases.CreateAsync());
        ground.Mail.Start();
        ground.Database.Join();
        foreach (var folder in new[] { ground.Pictures, ground.KeyRing, ground.Temporary })
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using var seed = Process.Start(ground.Host("seed"))!;
        var (output, faults) = (seed.StandardOutput.ReadToEndAsync(), seed.StandardError.ReadToEndAsync());
        await seed.WaitForExitAsync();
        ground.Demo = await output;
        Assert.True(seed.ExitCode == 0, $"The seed ended with {seed.ExitCode}: {await faults}{ground.Demo}");
        return ground;
    }

    /// <summary>The built host with this ground's settings.</summary>
    public ProcessStartInfo Host(params string[] arguments)
    {
        var settings = Path.Combine(_folder, $"settings-{Guid.NewGuid():N}.json");
        using (var file = new FileStream(settings, new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        }))
            JsonSerializer.Serialize(file, Settings());
        var host = Path.Combine(Repository, "src/Host/PhotosIdentite.Host");
        return new ProcessStartInfo("dotnet", [Path.Combine(host, "bin/Debug/net10.0/linux-x64/PhotosIdentite.Host.dll"), .. arguments])
        {
            WorkingDirectory = host, RedirectStandardOutput = true, RedirectStandardError = true,
            Environment = { ["PHOTOS_SETTINGS"] = settings, ["ASPNETCORE_ENVIRONMENT"] = "Development", ["TMPDIR"] = Temporary },
        };
    }

    public async ValueTask DisposeAsync()
    {
        Mail.Dispose();
        Database.Dispose();
        await Databases.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Below the ports the system lends to outgoing connections, and never the same twice: nobody takes it before the host does.</summary>
    public static int FreePort()
    {
        while (true)
        {
            var port = Random.Shared.Next(20_000, 30_000);
            if (Lent.TryAdd(port, 0) && IsFree(port)) return port;
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private string ThroughWire(string connection) =>
        new NpgsqlConnectionStringBuilder(connection) { Port = Database.Port, Timeout = 5 }.ConnectionString;

    private Dictionary<string, string?> Settings() => new(Databases.Settings.ToDictionary(
        s => s.Key, s => s.Key.StartsWith("ConnectionStrings:", StringComparison.Ordinal) ? ThroughWire(s.Value!) : s.Value))
    {
        ["KeyRing:Folder"] = KeyRing,
        ["Pictures:Folder"] = Pictures,
        ["Mail:SmtpHost"] = "127.0.0.1",
        ["Mail:SmtpPort"] = $"{Mail.Port}",
        ["Mail:StartTls"] = "false",
        ["Mail:SiteAddress"] = Address.AbsoluteUri,
        ["Advertising:RefreshSeconds"] = "1",
        ["Stopping:Seconds"] = "5",
        ["RateLimits:uploads"] = "100000",
        ["Imaging:Uploads:MegabytesOfOneADay"] = "1000000",
        ["Imaging:Uploads:ContestsOfOneADay"] = "1000",
        ["RateLimits:pictures"] = "100000",
        ["RateLimits:sign-in"] = "100000",
        ["RateLimits:track"] = "100000",
        ["RateLimits:hand-over"] = "100000",
        ["RateLimits:hand-over-all"] = "100000",
    };
}
