using Npgsql;
using PhotosIdentite.TestKit;

namespace PhotosIdentite.ArchitectureTests.Database;

/// <summary>Asks PostgreSQL itself, object by object, what each role may do.</summary>
[Trait("Policy", "P5")]
public sealed class PrivilegeSweep : IAsyncLifetime
{
    private static readonly string[] Modules = ["identity", "orders", "imaging", "advertising", "privacy", "jobs"];
    private TestDatabases _databases = null!;

    public async ValueTask InitializeAsync() => _databases = await TestDatabases.CreateAsync();

    public ValueTask DisposeAsync() => _databases.DisposeAsync();

    [Fact]
    public async Task No_role_has_any_right_on_any_object_of_anothers_schema() => Assert.Empty(await ForeignRightsAsync());

    [Fact]
    public async Task Every_rule_bites()
    {
        await AsOwnerAsync("grant usage on schema orders to photos_advertising; grant select on orders.outbox to photos_advertising");
        Assert.Equal(
            ["photos_advertising: schema orders", "photos_advertising: table orders.outbox"], await ForeignRightsAsync());

        await AsOwnerAsync("create table orders.canary (a int, b int); grant select (b) on orders.canary to photos_imaging");
        Assert.Contains("photos_imaging: column orders.canary.b", await ForeignRightsAsync());

        await AsOwnerAsync("create function identity.canary() returns int language sql as 'select 1'; grant execute on function identity.canary() to public");
        Assert.Contains("photos_orders: function identity.canary", await ForeignRightsAsync());
    }

    [Fact]
    public async Task A_function_made_tomorrow_is_not_executable_by_everyone()
    {
        await AsOwnerAsync("create function orders.tomorrow() returns int language sql as 'select 1'");

        Assert.DoesNotContain(await ForeignRightsAsync(), right => right.Contains("tomorrow", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Advertising_is_told_42501_by_every_table_that_is_not_its_own()
    {
        var tables = await ListAsync("owner", """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema', 'advertising', 'messaging')
            """);
        Assert.NotEmpty(tables);
        foreach (var table in tables)
        {
            var refused = await Assert.ThrowsAsync<PostgresException>(() => ListAsync("advertising", $"select 'x' from {table}"));
            Assert.Equal("42501", refused.SqlState);
        }
    }

    [Fact]
    public async Task No_module_can_make_a_table_become_another_or_enter_another_database()
    {
        foreach (var module in Modules)
        {
            Assert.Equal("42501", await RefusedAsync(module, $"create table {module}.mine (a int)"));
            Assert.Equal("42501", await RefusedAsync(module, "create schema mine"));
            Assert.Equal("42501", await RefusedAsync(module, "set role photos_owner"));
            foreach (var other in new[] { "postgres", "template1", _databases.Vault })
            {
                var connection = new NpgsqlConnectionStringBuilder(_databases.Connection(module)) { Database = other, Pooling = false };
                var refused = await Assert.ThrowsAsync<PostgresException>(() => TestServer.ExecuteAsync(connection.ConnectionString, "select 1"));
                Assert.Equal("42501", refused.SqlState);
            }
        }
    }

    [Fact]
    public async Task Only_the_owner_says_who_hears_whom() =>
        Assert.Equal("42501", await RefusedAsync("advertising", "insert into messaging.subscriptions values ('orders.order-paid.1', 'advertising')"));

    private Task AsOwnerAsync(string sql) => TestServer.ExecuteAsync(_databases.Connection("owner"), sql);

    private async Task<string> RefusedAsync(string role, string sql) =>
        (await Assert.ThrowsAsync<PostgresException>(() => TestServer.ExecuteAsync(_databases.Connection(role), sql))).SqlState;

    private Task<List<string>> ForeignRightsAsync() => ListAsync("owner", """
        with roles as (select rolname::text as role, substr(rolname::text, 8) as own from pg_roles
                        where rolname like 'photos\_%' and rolname <> 'photos_owner'),
             spaces as (select oid, nspname::text as space from pg_namespace
                         where nspname not like 'pg\_%' and nspname not in ('information_schema', 'messaging'))
        select role || ': schema ' || space from roles, spaces
         where space <> own and has_schema_privilege(role, spaces.oid, 'usage, create')
        union select role || ': table ' || space || '.' || relname from roles, spaces join pg_class on relnamespace = spaces.oid
         where space <> own and relkind in ('r', 'p', 'v', 'm', 'f')
           and has_table_privilege(role, pg_class.oid, 'select, insert, update, delete, truncate, references, trigger')
        union select role || ': column ' || space || '.' || relname || '.' || attname
          from roles, spaces join pg_class on relnamespace = spaces.oid join pg_attribute on attrelid = pg_class.oid
         where space <> own and relkind in ('r', 'p', 'v', 'm', 'f') and attnum > 0 and not attisdropped
           and has_column_privilege(role, pg_class.oid, attnum, 'select, insert, update, references')
           and not has_table_privilege(role, pg_class.oid, 'select, insert, update, references')
        union select role || ': sequence ' || space || '.' || relname from roles, spaces join pg_class on relnamespace = spaces.oid
         where space <> own and relkind = 'S' and has_sequence_privilege(role, pg_class.oid, 'usage, select, update')
        union select role || ': function ' || space || '.' || proname from roles, spaces join pg_proc on pronamespace = spaces.oid
         where space <> own and has_function_privilege(role, pg_proc.oid, 'execute')
        order by 1
        """);

    private async Task<List<string>> ListAsync(string role, string sql)
    {
        await using var connection = new NpgsqlConnection(_databases.Connection(role));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync()) rows.Add(reader.GetString(0));
        return rows;
    }
}
