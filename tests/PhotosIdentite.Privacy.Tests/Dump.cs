using System.Diagnostics;
using Npgsql;
using PhotosIdentite.TestKit;

namespace PhotosIdentite.Privacy.Tests;

/// <summary>A backup of one database by pg_dump, and its restoration over the living one.</summary>
internal sealed class Dump : IDisposable
{
    private static readonly string Tools = Directory.GetDirectories("/usr/lib/postgresql").Order().Last() + "/bin";

    private readonly string _file = Path.GetTempFileName();
    private readonly string _database;

    private Dump(string database) => _database = database;

    public static async Task<Dump> OfAsync(string database)
    {
        var dump = new Dump(database);
        await RunAsync("pg_dump", "--format=custom", $"--file={dump._file}", database);
        return dump;
    }

    public Task RestoreAsync() => RunAsync("pg_restore", "--clean", "--if-exists", $"--dbname={_database}", _file);

    public void Dispose() => File.Delete(_file);

    private static async Task RunAsync(string tool, params string[] arguments)
    {
        var server = new NpgsqlConnectionStringBuilder(TestServer.Connection("superuser"));
        var start = new ProcessStartInfo(Path.Combine(Tools, tool), arguments)
        {
            RedirectStandardError = true,
            Environment =
            {
                ["PGHOST"] = server.Host, ["PGPORT"] = $"{server.Port}", ["PGUSER"] = server.Username, ["PGPASSWORD"] = server.Password,
            },
        };
        using var process = Process.Start(start)!;
        var said = await process.StandardError.ReadToEndAsync(PrivacyHost.Stop);
        await process.WaitForExitAsync(PrivacyHost.Stop);
        Assert.True(process.ExitCode == 0, $"{tool}: {said}");
    }
}
