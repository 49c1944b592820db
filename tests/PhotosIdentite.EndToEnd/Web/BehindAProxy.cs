using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using PhotosIdentite.Host.Pipeline;

namespace PhotosIdentite.EndToEnd.Web;

/// <summary>The site's own rules on who may speak for a client, in front of pages that say what they were told. Real sockets.</summary>
public sealed class BehindAProxy
{
    private const string Listed = "127.0.0.2";
    private const string Unlisted = "127.0.0.3";

    [Theory]
    [InlineData(null, Listed, "192.0.2.1", "127.0.0.2 http")]
    [InlineData(Listed, Listed, "192.0.2.1", "192.0.2.1 https")]
    [InlineData(Listed, Unlisted, "192.0.2.1", "127.0.0.3 http")]
    [InlineData(Listed, "127.0.0.1", "192.0.2.1", "127.0.0.1 http")]
    [InlineData("10.0.0.9, 127.0.0.2/31", Listed, "192.0.2.1", "192.0.2.1 https")]
    [InlineData("127.0.0.4/30", Listed, "192.0.2.1", "127.0.0.2 http")]
    [InlineData(Listed, Listed, "198.51.100.7, 192.0.2.1", "192.0.2.1 https")]
    [InlineData(Listed, Listed, "2001:db8::1", "2001:db8::1 https")]
    [InlineData(Listed, Listed, "nobody", "127.0.0.2 http")]
    public async Task The_client_is_whom_a_listed_proxy_names(string? known, string peer, string client, string expected)
    {
        await using var site = await StartAsync(("Proxy:Known", known));
        using var sender = ASender.At(peer);
        using var answer = await sender.AskAsync(HttpMethod.Get, new Uri($"{site.Urls.First()}/who"), client, "https");

        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(null, "192.0.2.1")]
    [InlineData("2", "198.51.100.7")]
    public async Task Hops_are_counted_from_the_site(string? hops, string expected)
    {
        await using var site = await StartAsync(("Proxy:Known:0", Listed), ("Proxy:Known:1", "192.0.2.1"), ("Proxy:Hops", hops));
        using var sender = ASender.At(Listed);
        using var answer = await sender.AskAsync(HttpMethod.Get, new Uri($"{site.Urls.First()}/who"), "203.0.113.9, 198.51.100.7, 192.0.2.1");

        Assert.StartsWith(expected + " ", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(Unlisted, new[] { 200, 200, 429, 429 })]
    [InlineData(Listed, new[] { 200, 200, 200, 200 })]
    public async Task Limits_count_the_peer_or_the_client_of_a_listed_proxy(string peer, int[] expected)
    {
        await using var site = await StartAsync(("Proxy:Known", Listed), ("RateLimits:uploads", "2"));
        using var sender = ASender.At(peer);
        var answers = new List<int>();
        for (var client = 1; client <= 4; client++)
        {
            using var answer = await sender.AskAsync(HttpMethod.Post, new Uri($"{site.Urls.First()}/send"), $"192.0.2.{client}");
            answers.Add((int)answer.StatusCode);
        }

        Assert.Equal(expected, answers);
    }

    [Theory]
    [InlineData("http", 307)]
    [InlineData("https", 200)]
    public async Task Plain_http_is_sent_to_the_proxys_https(string scheme, int expected)
    {
        await using var site = await StartAsync(("Proxy:Known", Listed));
        using var sender = ASender.At(Listed);
        using var answer = await sender.AskAsync(HttpMethod.Get, new Uri($"{site.Urls.First()}/safe/page"), "192.0.2.1", scheme);

        Assert.Equal(expected, (int)answer.StatusCode);
        Assert.Equal(expected == 307 ? new Uri("https://127.0.0.1/safe/page") : null, answer.Headers.Location);
    }

    [Theory]
    [InlineData("Proxy:Known", "proxy.internal", "neither an address")]
    [InlineData("Proxy:Known", "10", "neither an address")]
    [InlineData("Proxy:Known", "10.0.0.5/8", "neither an address")]
    [InlineData("Proxy:Known", "0.0.0.0/0", "neither an address")]
    [InlineData("Proxy:Known", "::/0", "neither an address")]
    [InlineData("Proxy:Known", "0.0.0.0", "neither an address")]
    [InlineData("Proxy:Known", "*", "neither an address")]
    [InlineData("Proxy:KnownProxies", "10.0.0.5", "is no setting")]
    [InlineData("Proxy:Hops", "2", "lists no proxy")]
    [InlineData("ForwardedHeaders_Enabled", "true", "believe everybody")]
    public async Task A_setting_that_trusts_too_many_or_means_nothing_stops_the_start(string setting, string value, string why)
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync((setting, value)));

        Assert.Contains(why, refused.Message);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("6")]
    [InlineData("all")]
    public async Task A_number_of_proxies_is_small(string hops)
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(("Proxy:Known", Listed), ("Proxy:Hops", hops)));

        Assert.Contains("from 1 to 5", refused.Message);
    }

    [Theory]
    [InlineData("Production", null)]
    [InlineData("Production", "*")]
    [InlineData("Production", " ; ")]
    [InlineData("Staging", "photos.example;*")]
    public async Task A_site_without_names_stops_the_start(string environment, string? names)
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => StartAsync(("environment", environment), ("AllowedHosts", names)));

        Assert.Contains("AllowedHosts must list the names", refused.Message);
    }

    [Fact]
    public async Task Development_needs_none_of_it()
    {
        await using var site = await StartAsync(("environment", "Development"), ("AllowedHosts", null));
        using var sender = ASender.At(Unlisted);
        using var answer = await sender.AskAsync(HttpMethod.Get, new Uri($"{site.Urls.First()}/who"));

        Assert.Equal("127.0.0.3 http", await answer.Content.ReadAsStringAsync());
    }

    private static async Task<WebApplication> StartAsync(params (string Name, string? Value)[] settings)
    {
        var environment = settings.FirstOrDefault(setting => setting.Name == "environment").Value ?? "Production";
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection([new("AllowedHosts", "127.0.0.1"), new("urls", "http://127.0.0.1:0")]);
        builder.Configuration.AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Name, setting.Value)));
        builder.Services.AddProxies(builder.Configuration);
        builder.Services.AddRateLimits(builder.Configuration);
        var site = builder.Build();
        site.UseProxies();
        site.UseWhen(context => context.Request.Path.StartsWithSegments("/safe"), inner => inner.UseHttpsRedirection());
        site.UseRouting();
        site.UseRateLimiter();
        site.MapGet("/who", (HttpContext context) => $"{context.Connection.RemoteIpAddress} {context.Request.Scheme}");
        site.MapGet("/safe/page", () => Results.Ok());
        site.MapPost("/send", () => Results.Ok()).RequireRateLimiting("uploads");
        await site.StartAsync();
        return site;
    }
}
