using System.Diagnostics;
using Microsoft.Playwright;

namespace PhotosIdentite.EndToEnd.Harness;

/// <summary>A browser whose camera films a drawn portrait, and whose person says yes to the browser's question.</summary>
public sealed class FakeCamera : IAsyncLifetime
{
    private static readonly string[] Chromium = ["/usr/bin/chromium", "/usr/bin/google-chrome"];
    private readonly string _folder = Directory.CreateTempSubdirectory("photos-camera-").FullName;
    private IPlaywright _playwright = null!;

    public IBrowser Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var film = await FilmAsync();
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.First(File.Exists),
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--enable-unsafe-swiftshader",
                "--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream", $"--use-file-for-fake-video-capture={film}",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    // A film is pictures one after the other; one is enough for a person who does not move.
    private async Task<string> FilmAsync()
    {
        var picture = Path.Combine(_folder, "portrait.jpg");
        var host = Path.Combine(SiteGround.Repository, "src/Host/PhotosIdentite.Host/bin/Debug/net10.0/linux-x64/PhotosIdentite.Host.dll");
        using var draw = Process.Start("dotnet", [host, "photo", "--draw", "size=960x1280", "--out", picture]);
        await draw.WaitForExitAsync();
        Assert.Equal(0, draw.ExitCode);

        var film = Path.Combine(_folder, "portrait.mjpeg");
        File.Copy(picture, film);
        return film;
    }
}
