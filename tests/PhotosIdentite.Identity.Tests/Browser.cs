using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;

namespace PhotosIdentite.Identity.Tests;

/// <summary>A browser without JavaScript, over https: cookies, forms with their tokens, no redirect followed.</summary>
internal sealed partial class Browser
{
    private static readonly Uri Site = new("https://localhost/");
    private readonly CookieContainer _cookies = new();
    private readonly TestServer _server;
    private readonly Func<HttpRequestMessage, Task<HttpResponseMessage>> _send;

    public Browser(TestServer server)
    {
        _server = server;
        var http = new HttpClient(new CookieContainerHandler(_cookies) { InnerHandler = server.CreateHandler() })
        {
            BaseAddress = Site,
        };
        _send = http.SendAsync;
    }

    /// <summary>What somebody has who copied the cookies a moment ago.</summary>
    public Browser Stolen()
    {
        var thief = new Browser(_server);
        thief._cookies.Add(_cookies.GetCookies(Site));
        return thief;
    }

    public IReadOnlyList<Cookie> Cookies => [.. _cookies.GetCookies(Site).Cast<Cookie>()];

    public Task<HttpResponseMessage> Get(string path) => _send(new HttpRequestMessage(HttpMethod.Get, path));

    public Task<HttpResponseMessage> Post(string path, HttpContent? content = null) =>
        _send(new HttpRequestMessage(HttpMethod.Post, path) { Content = content });

    /// <summary>Opens a page and sends its form.</summary>
    public async Task<HttpResponseMessage> Send(string path, params (string Name, string Value)[] fields)
    {
        var page = await (await Get(path)).Content.ReadAsStringAsync();
        var token = Token().Match(page) is { Success: true } match
            ? match.Groups[1].Value
            : throw new InvalidOperationException($"{path} has no form: {page}");
        return await Post(path, new FormUrlEncodedContent(
            fields.Append(("__RequestVerificationToken", token)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))));
    }

    public Task<HttpResponseMessage> SignIn(string email, string password) =>
        Send("/fr/account/sign-in", ("Input.Email", email), ("Input.Password", password));

    public Task<HttpResponseMessage> Register(string email, string password) =>
        Send("/fr/account/register", ("Input.Email", email), ("Input.Password", password));

    public async Task<bool> IsSignedIn() => (await Get("/fr/account")).StatusCode == HttpStatusCode.OK;

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="([^"]+)""")]
    public static partial Regex Token();
}
