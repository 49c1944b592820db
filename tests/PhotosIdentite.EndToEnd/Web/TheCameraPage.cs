using System.Text.Json;
using PhotosIdentite.EndToEnd.Harness;

namespace PhotosIdentite.EndToEnd.Web;

/// <summary>The camera, and code that evaluates code, are allowed in one place each.</summary>
[Collection(SharedSiteCollection.Name), Trait("Policy", "P16")]
public sealed class TheCameraPage(SharedSite site)
{
    [Theory]
    [InlineData("/fr/photo/camera?doc=any-badge", "camera=self", true)]
    [InlineData("/fr/photo?doc=any-badge", "camera=()", false)]
    [InlineData("/fr/photo/phone?doc=any-badge", "camera=()", false)]
    [InlineData("/fr/m", "camera=()", false)]
    [InlineData("/fr/photo/x/check", "camera=()", false)]
    public async Task Alone_may_use_the_camera_and_hold_a_frame(string path, string camera, bool frames)
    {
        using var answer = await AskAsync(path);

        Assert.Contains(camera, EveryPage.Header(answer, "Permissions-Policy"));
        var policy = EveryPage.Header(answer, "Content-Security-Policy");
        Assert.Equal(frames, policy.Contains("frame-src 'self'", StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe", policy);
        Assert.Contains("require-trusted-types-for 'script'", policy);
    }

    [Fact]
    public async Task Holds_a_frame_without_origin_that_reaches_nothing_but_its_own_files()
    {
        using var answer = await AskAsync("/face/frame.html");

        Assert.Equal(
            "default-src 'none'; script-src 'self' 'unsafe-eval'; connect-src 'self'; form-action 'none'; base-uri 'none'; "
            + "frame-ancestors 'self'; sandbox allow-scripts",
            EveryPage.Header(answer, "Content-Security-Policy"));
        Assert.Contains("camera=()", EveryPage.Header(answer, "Permissions-Policy"));
    }

    [Theory]
    [InlineData("/js/camera.js", "text/javascript")]
    [InlineData("/face/face_mesh_solution_simd_wasm_bin.wasm", "application/wasm")]
    [InlineData("/face/face_mesh_solution_packed_assets.data", "application/octet-stream")]
    public async Task Is_made_of_files_of_the_right_kind(string path, string type)
    {
        using var answer = await AskAsync(path);

        answer.EnsureSuccessStatusCode();
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Asks_for_scripts_that_may_be_kept_for_long()
    {
        using var http = new HttpClient { BaseAddress = site.Address };
        var html = await http.GetStringAsync("/fr/photo/camera?doc=any-badge");
        var script = html.Split("<script")[1].Split("src=\"")[1].Split('"')[0];

        Assert.Matches(@"^/js/camera\.[a-z0-9]+\.js$", script);
        // Development lets a browser ask each time; what production says stands in the list that the build wrote.
        var list = Path.Combine(SiteGround.Repository, "src/Host/PhotosIdentite.Host/bin/Debug/net10.0/linux-x64/PhotosIdentite.Host.staticwebassets.endpoints.json");
        using var assets = JsonDocument.Parse(await File.ReadAllTextAsync(list));
        var asset = assets.RootElement.GetProperty("Endpoints").EnumerateArray().First(endpoint => "/" + endpoint.GetProperty("Route").GetString() == script);
        Assert.Contains("immutable", asset.GetProperty("ResponseHeaders").ToString());
    }

    private async Task<HttpResponseMessage> AskAsync(string path)
    {
        using var http = new HttpClient { BaseAddress = site.Address };
        return await http.GetAsync(path);
    }
}
