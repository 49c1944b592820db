using System.Diagnostics;
using System.Net;

namespace PhotosIdentite.EndToEnd.Harness;

/// <summary>One running host on a ground, as a process of its own.</summary>
public sealed class SiteProcess : IDisposable
{
    private readonly Process _process;
    private readonly List<string> _lines = [];

    private SiteProcess(SiteGround ground, Uri address)
    {
        Address = address;
        _process = new Process
        {
            StartInfo = ground.Host("--urls", address.GetLeftPart(UriPartial.Authority), "--contentRoot", Path.Combine(SiteGround.Repository, "src/Host/PhotosIdentite.Host")),
        };
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    public int Id => _process.Id;

    public bool Runs => !_process.HasExited;

    /// <summary>Everything the host wrote: the application log.</summary>
    public string Log { get { lock (_lines) return string.Join('\n', _lines); } }

    /// <param name="ground">What it stands on.</param>
    /// <param name="second">On a port of its own beside the first host.</param>
    public static async Task<SiteProcess> StartAsync(SiteGround ground, bool second = false)
    {
        var address = second ? new Uri($"http://127.0.0.1:{SiteGround.FreePort()}") : ground.Address;
        var site = new SiteProcess(ground, address);
        try
        {
            await site.AnswersAsync();
            return site;
        }
        catch
        {
            site.Dispose();
            throw;
        }
    }

    /// <summary>Asks it to end, as an operator does, and waits no longer than that.</summary>
    public async Task<bool> EndsAsync(TimeSpan within)
    {
        using var ask = Process.Start("kill", [$"{_process.Id}"]);
        using var enough = new CancellationTokenSource(within);
        try
        {
            await _process.WaitForExitAsync(enough.Token);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>As kill -9: nothing is finished, nothing is closed.</summary>
    public void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }

    private async Task AnswersAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        var watch = Stopwatch.StartNew();
        while (true)
        {
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(90) && !_process.HasExited, $"The site does not answer:\n{Log}");
            try
            {
                using var answer = await http.GetAsync("/fr");
                if (answer.StatusCode == HttpStatusCode.OK) return;
            }
            catch (HttpRequestException)
            {
                // not listening yet
            }

            await Task.Delay(200);
        }
    }

    private void Keep(string? line) { if (line is not null) lock (_lines) _lines.Add(line); }
}
