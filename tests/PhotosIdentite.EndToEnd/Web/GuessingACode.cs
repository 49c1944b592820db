using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using PhotosIdentite.Host.Pipeline;

namespace PhotosIdentite.EndToEnd.Web;

/// <summary>The site's own limits, in front of a page that has nothing but a policy's name; who asks is made up.</summary>
public sealed class GuessingACode
{
    [Fact]
    public async Task Is_bounded_for_one_address()
    {
        await using var site = await StartAsync(one: 3, all: 100);

        Assert.Equal([200, 200, 200, 429, 429], await GuessAsync(site, Enumerable.Repeat("192.0.2.1", 5)));
        Assert.Equal([200], await GuessAsync(site, ["192.0.2.2"]));
    }

    [Fact]
    public async Task Is_bounded_for_all_addresses_together()
    {
        await using var site = await StartAsync(one: 3, all: 4);

        Assert.Equal([200, 200, 200, 200, 429, 429], await GuessAsync(site, Enumerable.Range(1, 6).Select(i => $"192.0.2.{i}")));
        Assert.Equal([200], await GuessAsync(site, ["192.0.2.9"], "/other"));
    }

    [Fact]
    public async Task Again_and_again_from_one_address_shuts_out_nobody_else()
    {
        await using var site = await StartAsync(one: 3, all: 4);

        Assert.Equal([200, 200, 200, 429, 429, 429, 429, 429], await GuessAsync(site, Enumerable.Repeat("192.0.2.1", 8)));
        Assert.Equal([200, 429], await GuessAsync(site, ["192.0.2.2", "192.0.2.3"]));
    }

    [Fact]
    public async Task Is_bounded_to_ten_and_three_hundred_a_minute_where_nobody_says_otherwise()
    {
        await using var site = await StartAsync(one: null, all: null);

        var answers = await GuessAsync(site, Enumerable.Range(0, 319).Select(i => $"192.0.2.{1 + (i / 11)}"));

        Assert.Equal(290, answers.Count(answer => answer == 200)); // 29 addresses, ten each, and an eleventh time
        Assert.All(answers.Chunk(11), one => Assert.Equal([.. Enumerable.Repeat(200, 10), 429], one));
        Assert.Equal([.. Enumerable.Repeat(200, 10), 429], await GuessAsync(site, Enumerable.Range(1, 11).Select(i => $"198.51.100.{i}")));
    }

    private static async Task<WebApplication> StartAsync(int? one, int? all)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        if (one is not null) builder.Configuration["RateLimits:hand-over"] = $"{one}";
        if (all is not null) builder.Configuration["RateLimits:hand-over-all"] = $"{all}";
        builder.Services.AddRateLimits(builder.Configuration);
        var site = builder.Build();
        site.Use((context, next) =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(context.Request.Headers["X-Asker"].ToString());
            return next(context);
        });
        site.UseRouting();
        site.UseRateLimiter();
        site.MapPost("/m", () => Results.Ok()).RequireRateLimiting("hand-over");
        site.MapPost("/other", () => Results.Ok()).RequireRateLimiting("uploads");
        await site.StartAsync();
        return site;
    }

    private static async Task<List<int>> GuessAsync(WebApplication site, IEnumerable<string> askers, string path = "/m")
    {
        using var http = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };
        var answers = new List<int>();
        foreach (var asker in askers)
        {
            using var guess = new HttpRequestMessage(HttpMethod.Post, path);
            guess.Headers.Add("X-Asker", asker);
            using var answer = await http.SendAsync(guess);
            answers.Add((int)answer.StatusCode);
        }

        return answers;
    }
}
