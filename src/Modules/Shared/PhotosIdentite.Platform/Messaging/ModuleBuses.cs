using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using PhotosIdentite.SharedKernel;
using Rebus.Config.Outbox;
using Rebus.ServiceProvider;
using Rebus.Transport;

namespace PhotosIdentite.Platform.Messaging;

/// <summary>The modules' buses by schema. A message is an outbox row of the module's schema, in the transaction of the state it tells of.</summary>
public sealed class ModuleBuses(IBusRegistry buses)
{
    internal async Task PublishAsync(string schema, IDbContextTransaction transaction, IReadOnlyList<IIntegrationEvent> events)
    {
        var npgsql = (NpgsqlTransaction)transaction.GetDbTransaction();
        using var scope = new RebusTransactionScope();
        scope.UseOutbox(npgsql.Connection!, npgsql);
        foreach (var happened in events) await buses.GetBus(schema).Publish(happened);
        await scope.CompleteAsync();
    }
}
