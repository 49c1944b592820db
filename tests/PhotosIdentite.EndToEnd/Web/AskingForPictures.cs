using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PhotosIdentite.Host.Pipeline;

namespace PhotosIdentite.EndToEnd.Web;

public sealed class AskingForPictures
{
    [Fact]
    public async Task Is_bounded_to_six_hundred_a_minute_for_one_address()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["urls"] = "http://127.0.0.1:0";
        builder.Services.AddRateLimits(builder.Configuration);
        await using var site = builder.Build();
        site.Use((context, next) =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(context.Request.Headers["X-Asker"].ToString());
            return next(context);
        });
        site.UseRouting();
        site.UseRateLimiter();
        site.MapGet("/preview", () => Results.Ok()).RequireRateLimiting("pictures");
        await site.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(site.Urls.First()) };

        var answers = new List<int>();
        for (var i = 0; i < 602; i++) answers.Add(await AskAsync(http, "192.0.2.1"));

        Assert.Equal([.. Enumerable.Repeat(200, 600), 429, 429], answers);
        Assert.Equal(200, await AskAsync(http, "192.0.2.2"));
    }

    private static async Task<int> AskAsync(HttpClient http, string asker)
    {
        using var ask = new HttpRequestMessage(HttpMethod.Get, "/preview");
        ask.Headers.Add("X-Asker", asker);
        using var answer = await http.SendAsync(ask);
        return (int)answer.StatusCode;
    }
}
