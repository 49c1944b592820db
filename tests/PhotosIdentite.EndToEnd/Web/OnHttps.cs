using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PhotosIdentite.EndToEnd.Harness;

namespace PhotosIdentite.EndToEnd.Web;

/// <summary>A site in Production, on https with a certificate of the test's own.</summary>
public sealed class OnHttps : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("photos-https-").FullName;
    private readonly (int Secure, int Plain) _ports = (SiteGround.FreePort(), SiteGround.FreePort());
    private SiteGround? _ground;
    private System.Diagnostics.Process? _site;

    [Fact]
    public async Task Cookies_are_ours_alone()
    {
        using var http = Browser();
        using var form = await http.GetAsync("/fr/account/sign-in");
        using var theme = await http.PostAsync("/theme", new FormUrlEncodedContent([new("theme", "dark"), new("here", "/fr")]));
        var cookies = new[] { form, theme }.SelectMany(answer => answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : []).ToList();

        Assert.Contains(cookies, cookie => cookie.StartsWith("__Host-forms=", StringComparison.Ordinal));
        Assert.Contains(cookies, cookie => cookie.StartsWith("__Host-theme=", StringComparison.Ordinal));
        Assert.All(cookies, cookie =>
        {
            Assert.StartsWith("__Host-", cookie);
            Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Matches("(?i)samesite=(lax|strict)", cookie);
            Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task The_browser_is_told_to_stay_there()
    {
        using var http = Browser();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/fr") { Headers = { Host = "photos.example" } };
        using var answer = await http.SendAsync(request);
        using var plain = await http.GetAsync($"http://127.0.0.1:{_ports.Plain}/fr");

        Assert.Equal("max-age=63072000; includeSubDomains", EveryPage.Header(answer, "Strict-Transport-Security"));
        Assert.Equal(HttpStatusCode.TemporaryRedirect, plain.StatusCode);
        Assert.Equal(Uri.UriSchemeHttps, plain.Headers.Location?.Scheme);
    }

    [Theory]
    [InlineData("/dev/mails")]
    [InlineData("/pay/sandbox/00000000-0000-0000-0000-000000000000")]
    public async Task What_is_for_development_does_not_exist(string path)
    {
        using var http = Browser();
        using var answer = await http.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    public async ValueTask InitializeAsync()
    {
        _ground = await SiteGround.CreateAsync();
        WriteCertificate();
        var start = _ground.Host();
        foreach (var (name, value) in new Dictionary<string, string>
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
            ["HTTPS_PORT"] = $"{_ports.Secure}",
            ["Kestrel__Endpoints__Plain__Url"] = $"http://127.0.0.1:{_ports.Plain}",
            ["Kestrel__Endpoints__Secure__Url"] = $"https://127.0.0.1:{_ports.Secure}",
            ["Kestrel__Endpoints__Secure__Certificate__Path"] = Path.Combine(_folder, "site.pem"),
            ["Kestrel__Endpoints__Secure__Certificate__KeyPath"] = Path.Combine(_folder, "site.key"),
        })
            start.Environment[name] = value;
        _site = System.Diagnostics.Process.Start(start)!;
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

    public async ValueTask DisposeAsync()
    {
        _site?.Kill(entireProcessTree: true);
        _site?.Dispose();
        if (_ground is not null) await _ground.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private HttpClient Browser()
    {
        var handler = new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false };
        var ours = X509CertificateLoader.LoadCertificateFromFile(Path.Combine(_folder, "site.pem")).Thumbprint;
        handler.ServerCertificateCustomValidationCallback = (_, shown, _, _) => shown?.Thumbprint == ours;
        return new HttpClient(handler) { BaseAddress = new Uri($"https://127.0.0.1:{_ports.Secure}") };
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
