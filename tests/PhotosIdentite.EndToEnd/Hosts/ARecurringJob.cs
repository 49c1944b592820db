using PhotosIdentite.TestKit;

namespace PhotosIdentite.EndToEnd.Hosts;

public sealed class ARecurringJob : IAsyncLifetime
{
    private TestDatabases _databases = null!;

    public async ValueTask InitializeAsync() => _databases = await ProbeDatabases.CreateAsync();

    public ValueTask DisposeAsync() => _databases.DisposeAsync();

    [Fact]
    public async Task Takes_effect_once_when_its_host_is_killed_in_the_middle()
    {
        using (var doomed = ProbeProcess.Start(_databases, "jobs", "120"))
        {
            await doomed.SaysAsync("started job");
            doomed.Kill();
        }

        Assert.Equal(0, await _databases.CountAsync("imaging", "imaging.probes"));
        using var heir = ProbeProcess.Start(_databases, "jobs", "0");
        await ProbeDatabases.UntilAsync(
            async () => await _databases.CountAsync("imaging", "imaging.probes where kind = 'recovered'") == 1, "the recovered run");

        Assert.Equal(1, await _databases.CountAsync("imaging", "imaging.probes where kind = 'recovered'"));
    }
}
