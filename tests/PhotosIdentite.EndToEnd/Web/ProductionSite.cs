using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PhotosIdentite.EndToEnd.Harness;

namespace PhotosIdentite.EndToEnd.Web;

/// <summary>A site in Production, on https with a certificate of the test's own; and on plain http, as a proxy would reach it.</summary>
public sealed class ProductionSite : IAsyncLifetime
{
    public const string ListedProxy = "127.0.0.2";
    private readonly string _folder = Directory.CreateTempSubdirectory("photos-https-").FullName;
    private readonly (int Secure, int Plain) _ports = (SiteGround.FreePort(), SiteGround.FreePort());
    private SiteGround? _ground;
    private System.Diagnostics.Process? _site;

    public Uri Plain => new($"http://127.0.0.1:{_ports.Plain}");

    public async ValueTask InitializeAsync()
    {
        _ground = await SiteGround.CreateAsync();
        WriteCertificate();
        _site = Start();
        var log = _site.StandardOutput.ReadToEndAsync();
        _ = _site.StandardError.ReadToEndAsync();
        using var http = Browser();
        for (var tries = 0; ; tries++)
        {
            Assert.False(_site.HasExited || tries > 300, _site.HasExited ? await log : "The site does not answer.");
            try
            {
                (await http.GetAsync("/health/live")).Dispose();
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(200);
            }
        }
    }

    /// <summary>What the program says when it does not start with these settings instead.</summary>
    public async Task<string> RefusalAsync(string setting, string? value)
    {
        using var site = Start((setting, value));
        var (faults, log) = (site.StandardError.ReadToEndAsync(), site.StandardOutput.ReadToEndAsync());
        var ended = site.WaitForExitAsync();
        if (await Task.WhenAny(ended, Task.Delay(TimeSpan.FromSeconds(60))) != ended) site.Kill(entireProcessTree: true);
        await ended;
        return site.ExitCode == 0 ? "It started." : await faults + await log;
    }

    public async ValueTask DisposeAsync()
    {
        _site?.Kill(entireProcessTree: true);
        _site?.Dispose();
        if (_ground is not null) await _ground.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public HttpClient Browser()
    {
        var handler = new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false };
        var ours = X509CertificateLoader.LoadCertificateFromFile(Path.Combine(_folder, "site.pem")).Thumbprint;
        handler.ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown?.Thumbprint == ours;
        return new HttpClient(handler) { BaseAddress = new Uri($"https://127.0.0.1:{_ports.Secure}") };
    }

    private System.Diagnostics.Process Start(params (string Name, string? Value)[] instead)
    {
        var start = _ground!.Host();
        (string Name, string? Value)[] settings =
        [
            ("ASPNETCORE_ENVIRONMENT", "Production"),
            ("AllowedHosts", "127.0.0.1;photos.example"),
            ("Proxy__Known", ListedProxy),
            ("RateLimits__hand-over", "3"),
            ("HTTPS_PORT", $"{_ports.Secure}"),
            ("Kestrel__Endpoints__Plain__Url", $"http://127.0.0.1:{_ports.Plain}"),
            ("Kestrel__Endpoints__Secure__Url", $"https://127.0.0.1:{_ports.Secure}"),
            ("Kestrel__Endpoints__Secure__Certificate__Path", Path.Combine(_folder, "site.pem")),
            ("Kestrel__Endpoints__Secure__Certificate__KeyPath", Path.Combine(_folder, "site.key")),
            .. instead,
        ];
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return System.Diagnostics.Process.Start(start)!;
    }

    private void WriteCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllText(Path.Combine(_folder, "site.pem"), certificate.ExportCertificatePem());
        File.WriteAllText(Path.Combine(_folder, "site.key"), key.ExportPkcs8PrivateKeyPem());
    }
}
