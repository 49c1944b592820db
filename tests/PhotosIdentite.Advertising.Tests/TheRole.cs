using Npgsql;
using PhotosIdentite.TestKit;

namespace PhotosIdentite.Advertising.Tests;

[Trait("Policy", "P5")]
public sealed class TheRole : IAsyncLifetime
{
    private const string ForeignTables = """
        select format('%I.%I', schemaname, tablename) from pg_tables
        where schemaname not in ('pg_catalog', 'information_schema', 'advertising') and schemaname <> 'messaging' order by 1
        """;

    private TestDatabases _databases = null!;

    [Fact]
    public async Task Is_refused_every_table_of_every_other_module()
    {
        var foreign = await ListAsync(_databases.Connection("owner"), ForeignTables);
        Assert.Contains("identity.outbox", foreign);
        Assert.Contains("orders.outbox", foreign);

        foreach (var table in foreign)
            Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, await RefusalAsync($"select 1 from {table} limit 1"));
    }

    [Fact]
    public async Task Hears_nothing_of_the_other_modules_and_cannot_ask_to()
    {
        Assert.Equal(
            PostgresErrorCodes.InsufficientPrivilege,
            await RefusalAsync("insert into messaging.subscriptions values ('orders.order-paid.1', 'advertising')"));
        Assert.Empty(await ListAsync(
            _databases.Connection("owner"), "select topic from messaging.subscriptions where address = 'advertising'"));
    }

    [Fact]
    public async Task Reads_its_own_campaigns() => Assert.Null(await RefusalAsync("select 1 from advertising.campaigns"));

    public async ValueTask InitializeAsync() => _databases = await TestDatabases.CreateAsync();

    public ValueTask DisposeAsync() => _databases.DisposeAsync();

    private async Task<string?> RefusalAsync(string sql)
    {
        try
        {
            await TestServer.ExecuteAsync(_databases.Connection("advertising"), sql);
            return null;
        }
        catch (PostgresException refusal)
        {
            return refusal.SqlState;
        }
    }

    private static async Task<List<string>> ListAsync(string connection, string sql)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync()) names.Add(reader.GetString(0));
        return names;
    }
}
