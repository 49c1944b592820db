using Microsoft.Extensions.Configuration;
using Npgsql;

namespace PhotosIdentite.TestKit;

/// <summary>The throw-away cluster that build/test started, with both databases migrated once as templates.</summary>
public static class TestServer
{
    private static readonly IConfiguration Settings = new ConfigurationBuilder().AddJsonFile(
        Environment.GetEnvironmentVariable("PHOTOS_TEST_SETTINGS")
        ?? throw new InvalidOperationException("PHOTOS_TEST_SETTINGS is not set: run build/test.")).Build();

    /// <summary>The connection string of one role, to the databases given.</summary>
    public static string Connection(string role, string photos = "photos", string vault = "vault")
    {
        var connection = new NpgsqlConnectionStringBuilder(Settings.GetConnectionString(role)) { MaxPoolSize = 10 };
        connection.Database = role is "vault" or "vault-owner" ? vault : role == "superuser" ? "postgres" : photos;
        return connection.ConnectionString;
    }

    public static async Task ExecuteAsync(string connection, string sql)
    {
        await using var open = new NpgsqlConnection(connection);
        await open.OpenAsync();
        await using var command = new NpgsqlCommand(sql, open);
        await command.ExecuteNonQueryAsync();
    }
}
