using System.Diagnostics;
using Npgsql;
using PhotosIdentite.TestKit;

namespace PhotosIdentite.EndToEnd.Harness;

/// <summary>The tests' cluster as its administrator sees it: dumps, files, log.</summary>
internal static class Cluster
{
    private static readonly NpgsqlConnectionStringBuilder Server = new(TestServer.Connection("superuser"));

    /// <summary>Beside the settings that build/test wrote.</summary>
    public static string ServerLog =>
        Path.Combine(Path.GetDirectoryName(Environment.GetEnvironmentVariable("PHOTOS_TEST_SETTINGS"))!, "server.log");

    /// <summary>The whole database as SQL, every byte column in hexadecimal.</summary>
    public static async Task<byte[]> DumpAsync(string database)
    {
        var program = Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Last() + "/bin/pg_dump";
        using var dump = Process.Start(new ProcessStartInfo(
            program, ["-h", Server.Host!, "-p", $"{Server.Port}", "-U", Server.Username!, "--inserts", database])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["PGPASSWORD"] = Server.Password },
        })!;
        var faults = dump.StandardError.ReadToEndAsync();
        using var memory = new MemoryStream();
        await dump.StandardOutput.BaseStream.CopyToAsync(memory);
        await dump.WaitForExitAsync();
        Assert.True(dump.ExitCode == 0, await faults);
        return memory.ToArray();
    }

    /// <summary>The server's files, after all that is in its memory was written to them.</summary>
    public static async Task<string> FilesAsync()
    {
        await ExecuteAsync("checkpoint");
        return (string)(await ScalarAsync(TestServer.Connection("superuser"), "show data_directory"))!;
    }

    public static Task ExecuteAsync(string sql) => TestServer.ExecuteAsync(TestServer.Connection("superuser"), sql);

    public static async Task<object?> ScalarAsync(string connection, string sql)
    {
        await using var open = new NpgsqlConnection(connection);
        await open.OpenAsync();
        await using var command = new NpgsqlCommand(sql, open);
        return await command.ExecuteScalarAsync();
    }
}
