using PhotosIdentite.TestKit;

namespace PhotosIdentite.EndToEnd.Hosts;

public sealed class AnEventBetweenModules : IAsyncLifetime
{
    private TestDatabases _databases = null!;

    public async ValueTask InitializeAsync() => _databases = await ProbeDatabases.CreateAsync();

    public ValueTask DisposeAsync() => _databases.DisposeAsync();

    [Fact]
    public async Task Leaves_with_the_commit_of_its_state_and_dies_with_its_rollback()
    {
        using var listener = ProbeProcess.Start(_databases, "listen", "0");
        await listener.SaysAsync("ready");
        var (kept, undone) = (Guid.NewGuid(), Guid.NewGuid());

        await ProbeProcess.RunAsync(_databases, "send", $"{undone}", "fail");
        await ProbeProcess.RunAsync(_databases, "send", $"{kept}");

        await listener.SaysAsync($"started event {kept}");
        Assert.Equal(1, listener.Count("started"));
        Assert.Equal(1, await _databases.CountAsync("orders", "orders.probes"));
        await ProbeDatabases.UntilAsync(async () => await _databases.CountAsync("imaging", "imaging.probes") == 1, "the effect");
    }

    [Fact]
    public async Task Takes_effect_once_when_the_host_is_killed_in_the_middle_of_handling_it()
    {
        var id = Guid.NewGuid();
        using (var doomed = ProbeProcess.Start(_databases, "listen", "30"))
        {
            await doomed.SaysAsync("ready");
            await ProbeProcess.RunAsync(_databases, "send", $"{id}");
            await doomed.SaysAsync($"started event {id}");
            doomed.Kill();
        }

        Assert.Equal(0, await _databases.CountAsync("imaging", "imaging.probes"));
        using var heir = ProbeProcess.Start(_databases, "listen", "0");
        await heir.SaysAsync($"started event {id}");
        await ProbeDatabases.UntilAsync(async () => await _databases.CountAsync("imaging", "imaging.inbox") == 1, "the inbox row");
        await Task.Delay(2000);

        Assert.Equal(1, heir.Count("started"));
        Assert.Equal(1, await _databases.CountAsync("imaging", "imaging.probes"));
        Assert.Equal(0, await _databases.CountAsync("imaging", "messaging.messages"));
    }

    [Fact]
    public async Task Takes_effect_once_when_the_same_message_is_delivered_twice()
    {
        using var listener = ProbeProcess.Start(_databases, "listen", "0");
        await listener.SaysAsync("ready");
        await TestServer.ExecuteAsync(_databases.Connection("owner"), """
            create function messaging.twice() returns trigger language plpgsql as $$ begin
              if pg_trigger_depth() = 1 then
                insert into messaging.messages (recipient, priority, expiration, visible, headers, body)
                values (new.recipient, new.priority, new.expiration, new.visible, new.headers, new.body); end if;
              return null; end $$;
            grant execute on function messaging.twice() to photos_orders;
            create trigger twice after insert on messaging.messages for each row execute function messaging.twice();
            """);

        await ProbeProcess.RunAsync(_databases, "send", $"{Guid.NewGuid()}");

        await ProbeDatabases.UntilAsync(async () => await _databases.CountAsync("imaging", "imaging.probes") > 0
            && await _databases.CountAsync("imaging", "messaging.messages") == 0, "an empty queue");
        await Task.Delay(1000);
        Assert.Equal(1, await _databases.CountAsync("imaging", "imaging.probes"));
    }

    [Fact]
    public async Task Is_read_by_nobody_but_the_queues_own_module()
    {
        await ProbeProcess.RunAsync(_databases, "send", $"{Guid.NewGuid()}");

        Assert.Equal(1, await _databases.CountAsync("imaging", "messaging.messages"));
        Assert.Equal(0, await _databases.CountAsync("advertising", "messaging.messages"));
        Assert.Equal(0, await _databases.CountAsync("orders", "messaging.messages"));
    }
}
