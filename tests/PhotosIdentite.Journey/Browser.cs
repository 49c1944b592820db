using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace PhotosIdentite.Journey;

/// <summary>A browser without JavaScript: keeps cookies, follows redirects, sends forms as they stand on the page.</summary>
internal sealed class Browser : IDisposable
{
    private static readonly HtmlParser Parser = new();
    private readonly HttpClient _http;

    public Browser(Uri site, string language)
    {
        _http = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, MaxAutomaticRedirections = 10 })
        {
            BaseAddress = site, Timeout = TimeSpan.FromSeconds(60),
        };
        _http.DefaultRequestHeaders.Add("Accept", "text/html");
        _http.DefaultRequestHeaders.Add("Accept-Language", language);
    }

    public CookieContainer Cookies { get; } = new();

    public Task<Page> OpenAsync(string address) => SendAsync(new HttpRequestMessage(HttpMethod.Get, address));

    public Task<Page> FollowAsync(Page from, IElement link) => OpenAsync(from.Resolve(link.GetAttribute("href")).AbsoluteUri);

    /// <param name="from">The page the form stands on.</param>
    /// <param name="form">Filled in already.</param>
    /// <param name="button">Pressed to send it; its name and action go along.</param>
    public Task<Page> SubmitAsync(Page from, IHtmlFormElement form, IElement? button = null)
    {
        var target = from.Resolve(button?.GetAttribute("formaction") ?? form.GetAttribute("action"));
        if ((form.GetAttribute("method") ?? "get").Equals("get", StringComparison.OrdinalIgnoreCase))
        {
            var query = string.Join('&', FormContent.Fields(form, button)
                .Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));
            return OpenAsync(new UriBuilder(target) { Query = query }.Uri.AbsoluteUri);
        }

        return SendAsync(new HttpRequestMessage(HttpMethod.Post, target) { Content = FormContent.Of(form, button) });
    }

    /// <summary>Saves what the link leads to; null when the answer is no file.</summary>
    public async Task<string?> DownloadAsync(Page from, IElement link, string folder)
    {
        using var response = await _http.GetAsync(from.Resolve(link.GetAttribute("href")));
        if (!response.IsSuccessStatusCode || response.Content.Headers.ContentType?.MediaType == "text/html") return null;

        var disposition = response.Content.Headers.ContentDisposition;
        var name = (disposition?.FileNameStar ?? disposition?.FileName)?.Trim('"') ?? Path.GetFileName(response.RequestMessage!.RequestUri!.AbsolutePath);
        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, Path.GetFileName(name));
        await File.WriteAllBytesAsync(path, await response.Content.ReadAsByteArrayAsync());
        return path;
    }

    public void Dispose() => _http.Dispose();

    private async Task<Page> SendAsync(HttpRequestMessage request)
    {
        using (request)
        using (var response = await _http.SendAsync(request))
        {
            var html = await response.Content.ReadAsStringAsync();
            return new Page(response.RequestMessage!.RequestUri!, response.StatusCode, Parser.ParseDocument(html));
        }
    }
}

/// <summary>What the customer has in front of them.</summary>
internal sealed record Page(Uri Address, HttpStatusCode Status, IHtmlDocument Document)
{
    public IElement Main => Document.QuerySelector("main") ?? Document.DocumentElement;

    public IEnumerable<IHtmlFormElement> Forms => Main.QuerySelectorAll<IHtmlFormElement>("form");

    public IEnumerable<IElement> Links => Main.QuerySelectorAll("a[href]");

    public string Title => Document.Title ?? "";

    public Uri Resolve(string? address) => new(Address, address ?? "");

    public bool IsAt(string part) => Address.AbsolutePath.Contains(part, StringComparison.Ordinal);
}
