using System.Diagnostics;
using System.Text.Json;
using PhotosIdentite.TestKit;

namespace PhotosIdentite.EndToEnd.Hosts;

/// <summary>One process of PhotosIdentite.ProbeHost on the databases of a test; killed as kill -9 does.</summary>
internal sealed class ProbeProcess : IDisposable
{
    private static readonly string Program = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "../../../../../PhotosIdentite.ProbeHost/bin/Debug/net10.0/PhotosIdentite.ProbeHost.dll"));

    private readonly Process _process;
    private readonly List<string> _lines = [];
    private readonly string _settings = Path.GetTempFileName();

    private ProbeProcess(TestDatabases databases, string[] arguments)
    {
        File.WriteAllText(_settings, JsonSerializer.Serialize(databases.Settings));
        _process = new Process
        {
            StartInfo = new ProcessStartInfo("dotnet", [Program, .. arguments])
            {
                RedirectStandardOutput = true, RedirectStandardError = true, Environment = { ["PHOTOS_SETTINGS"] = _settings },
            },
        };
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public static ProbeProcess Start(TestDatabases databases, params string[] arguments) => new(databases, arguments);

    public static async Task RunAsync(TestDatabases databases, params string[] arguments)
    {
        using var probe = new ProbeProcess(databases, arguments);
        await probe._process.WaitForExitAsync();
        Assert.True(probe._process.ExitCode == 0, probe.Output);
    }

    public string Output { get { lock (_lines) return string.Join('\n', _lines); } }

    public int Count(string start) { lock (_lines) return _lines.Count(line => line.StartsWith(start, StringComparison.Ordinal)); }

    /// <summary>Waits for a line that begins so; the test fails after <paramref name="seconds"/>.</summary>
    public async Task SaysAsync(string start, int seconds = 40)
    {
        var watch = Stopwatch.StartNew();
        while (Count(start) == 0)
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(seconds) && !_process.HasExited, $"No line '{start}' in:\n{Output}");
            await Task.Delay(50);
        }
    }

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
        File.Delete(_settings);
    }

    private void Keep(string? line) { if (line is not null) lock (_lines) _lines.Add(line); }
}
