using Npgsql;
using PhotosIdentite.TestKit;

namespace PhotosIdentite.EndToEnd.Hosts;

/// <summary>The modules' databases plus the probe's table and subscription.</summary>
internal static class ProbeDatabases
{
    public static async Task<TestDatabases> CreateAsync()
    {
        var databases = await TestDatabases.CreateAsync();
        await TestServer.ExecuteAsync(databases.Connection("owner"), """
            create table orders.probes (row serial primary key, id uuid not null, kind text not null);
            create table if not exists imaging.inbox (message_id varchar(255) primary key, handled_at timestamptz not null);
            create table imaging.probes (row serial primary key, id uuid not null, kind text not null);
            delete from messaging.subscriptions;
            insert into messaging.subscriptions values ('probe.happened.1', 'imaging');
            """);
        return databases;
    }

    public static async Task<long> CountAsync(this TestDatabases databases, string role, string from)
    {
        await using var connection = new NpgsqlConnection(databases.Connection(role));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"select count(*) from {from}", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    public static async Task UntilAsync(Func<Task<bool>> holds, string what, int seconds = 40)
    {
        for (var i = 0; i < seconds * 5; i++)
        {
            if (await holds()) return;
            await Task.Delay(200);
        }

        Assert.Fail($"Not within {seconds} s: {what}");
    }
}
