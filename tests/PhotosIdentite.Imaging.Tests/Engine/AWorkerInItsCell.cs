using System.Net;
using System.Net.Sockets;
using PhotosIdentite.Imaging.Infrastructure.Worker;
using PhotosIdentite.Imaging.Infrastructure.Worker.Confinement;

namespace PhotosIdentite.Imaging.Tests.Engine;

/// <summary>Each test tries the forbidden thing from inside, and first that it can be done outside.</summary>
public sealed class AWorkerInItsCell(Probe probe) : IClassFixture<Probe>
{
    [Theory, InlineData("/etc/passwd"), InlineData("/proc/1/cmdline"), InlineData("/etc/hostname")]
    public async Task Opens_no_file_but_its_own(string path)
    {
        Assert.NotEmpty(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));

        Assert.StartsWith("refused", await probe.TryAsync($"open {path}"), StringComparison.Ordinal);
        Assert.Equal("done", await probe.TryAsync("open /proc/self/status"));
    }

    [Fact]
    public async Task Reads_no_settings_that_lie_beside_its_program()
    {
        var settings = Path.Combine(Path.GetDirectoryName(Workers.Probe)!, "appsettings.Secret.json");
        await File.WriteAllTextAsync(settings, "{}", TestContext.Current.CancellationToken);

        Assert.StartsWith("refused", await probe.TryAsync($"open {settings}"), StringComparison.Ordinal);
        Assert.Equal("done", await probe.TryAsync($"open {Workers.Probe}"));
        File.Delete(settings);
    }

    [Fact]
    public async Task Writes_nowhere()
    {
        using var folder = new Scratch();
        var (fresh, known) = (Path.Combine(folder.Path, "new"), Path.Combine(folder.Path, "known"));
        await File.WriteAllTextAsync(known, "as it was", TestContext.Current.CancellationToken);

        Assert.StartsWith("refused", await probe.TryAsync($"write {fresh}"), StringComparison.Ordinal);
        Assert.StartsWith("refused", await probe.TryAsync($"write {known}"), StringComparison.Ordinal);
        Assert.False(File.Exists(fresh));
        Assert.Equal("as it was", await File.ReadAllTextAsync(known, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Reaches_no_port()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        using (var outside = new TcpClient()) await outside.ConnectAsync(IPAddress.Loopback, port, TestContext.Current.CancellationToken);
        (await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken)).Dispose();

        Assert.StartsWith("refused", await probe.TryAsync($"connect {port}"), StringComparison.Ordinal);
        Assert.StartsWith("refused", await probe.TryAsync($"send {port}"), StringComparison.Ordinal);
        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task Makes_threads_and_no_process()
    {
        Assert.Equal("done", await probe.TryAsync("thread"));
        Assert.Equal("refused 1", await probe.TryAsync("fork"));
        Assert.StartsWith("refused", await probe.TryAsync("start /bin/true"), StringComparison.Ordinal);
        Assert.Equal("refused 1", await probe.TryAsync($"signal {Environment.ProcessId}"));
        Assert.Equal("refused 1", await probe.TryAsync("raise"));
    }

    [Fact]
    public async Task Gets_no_two_gigabytes()
    {
        Assert.Equal("done", await probe.TryAsync("allocate 200"));
        Assert.Equal("refused OutOfMemoryException", await probe.TryAsync("allocate 2048"));
    }

    [Fact]
    public async Task Inherits_nothing_of_the_sites_environment()
    {
        Environment.SetEnvironmentVariable("PHOTOS_CANARY", "secret");

        Assert.Equal(
            "DOTNET_EnableDiagnostics DOTNET_GCHeapHardLimit DOTNET_TieredPGO DOTNET_gcServer IMAGING_INSIDE IMAGING_MEMORY_MIB IMAGING_ROOM LANG MAGICK_TEMPORARY_PATH PATH",
            await probe.TryAsync("environment"));
    }

    [Fact]
    public async Task Takes_no_open_file_of_the_site_along()
    {
        var left = Kernel.Open(Path.Combine(Workers.Root, "README.md"), 0); // not closed by itself in a child, as .NET's own files are
        Assert.InRange(left, 3, 10_000);
        await using var later = new Probe();

        var open = (await later.TryAsync("descriptors")).Split('\n');
        _ = Kernel.Close(left);

        Assert.Contains("2 /dev/null", open);
        Assert.DoesNotContain(open, line => line.EndsWith("README.md", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_not_lost_when_an_asker_hangs_up()
    {
        var before = await probe.TryAsync("id");
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));

        await probe.AskAsync("pause 2", ct: patience.Token);

        Assert.Equal(before, await probe.TryAsync("id"));
    }

    [Fact]
    public async Task Has_each_lock_on_its_own()
    {
        await using var workers = new Workers();
        Assert.Null(await workers.Refusal(Workers.Drawn("size=450x600").File));
        var worker = Assert.Single(workers.Running);
        var status = await File.ReadAllLinesAsync($"/proc/{worker}/status", TestContext.Current.CancellationToken);
        var limits = await File.ReadAllLinesAsync($"/proc/{worker}/limits", TestContext.Current.CancellationToken);

        foreach (var line in new[] { "NoNewPrivs:\t1", "Seccomp:\t2", "CapPrm:\t0000000000000000", "CapEff:\t0000000000000000" })
            Assert.Contains(line, status);
        foreach (var (limit, value) in new[] { ("Max file size", $"{24 << 20}"), ("Max core file size", "0"), ("Max open files", "96"), ("Max data size", $"{1280L << 20}") })
            Assert.Matches($"^{limit} +{value} ", limits.Single(line => line.StartsWith(limit, StringComparison.Ordinal)));
        Assert.DoesNotMatch("^Max cpu time +unlimited", limits.Single(line => line.StartsWith("Max cpu time", StringComparison.Ordinal)));
        Assert.NotEqual(new FileInfo("/proc/self/ns/net").LinkTarget, new FileInfo($"/proc/{worker}/ns/net").LinkTarget);
    }

    [Fact]
    public void Is_told_from_no_cell_at_all() =>
        Assert.Equal(["files", "writing", "network", "processes", "privileges"], CellProof.Missing());

    private sealed class Scratch : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("cell-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
