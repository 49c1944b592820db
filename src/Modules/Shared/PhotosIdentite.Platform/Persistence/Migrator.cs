using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PhotosIdentite.Platform.Jobs;
using PhotosIdentite.Platform.Messaging;

namespace PhotosIdentite.Platform.Persistence;

/// <summary>Brings both databases to this version, as their owner. Run by <c>Host migrate</c>, never by the site.</summary>
public static class Migrator
{
    /// <param name="services">A container whose every connection string is the owner's.</param>
    /// <param name="ownerConnection">The owner's, to the database of the modules.</param>
    /// <param name="ct">Stops between two steps.</param>
    public static async Task RunAsync(IServiceProvider services, string ownerConnection, CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(ownerConnection);
        await using (var messaging = source.CreateCommand(MessagingSql())) await messaging.ExecuteNonQueryAsync(ct);
        await JobStore.ProvisionAsync(ownerConnection, ct);

        foreach (var module in services.GetServices<ModuleContext>())
        {
            await using var scope = services.CreateAsyncScope();
            await ((DbContext)scope.ServiceProvider.GetRequiredService(module.Context)).Database.MigrateAsync(ct);
        }

        foreach (var shipped in services.GetServices<IShippedRows>()) await shipped.AddAsync(ct);
        await SubscribeAsync(source, services.GetServices<Subscriptions>(), ct);
    }

    private static async Task SubscribeAsync(NpgsqlDataSource source, IEnumerable<Subscriptions> modules, CancellationToken ct)
    {
        await using var batch = source.CreateBatch();
        batch.BatchCommands.Add(new NpgsqlBatchCommand("delete from messaging.subscriptions"));
        foreach (var (topic, address) in modules.SelectMany(m => m.Topics.Select(topic => (topic, m.Schema))))
        {
            batch.BatchCommands.Add(new NpgsqlBatchCommand("insert into messaging.subscriptions (topic, address) values ($1, $2)")
            {
                Parameters = { new() { Value = topic }, new() { Value = address } },
            });
        }

        await batch.ExecuteNonQueryAsync(ct);
    }

    private static string MessagingSql()
    {
        using var stream = typeof(Migrator).Assembly.GetManifestResourceStream("messaging.sql")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
