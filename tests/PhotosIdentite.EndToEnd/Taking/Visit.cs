using System.Collections.Concurrent;
using Microsoft.Playwright;
using PhotosIdentite.EndToEnd.Harness;

namespace PhotosIdentite.EndToEnd.Taking;

/// <summary>One person's tab: what it sends, and what the browser complains of.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;

    private Visit(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }
    public IBrowserContext Context => _context;
    public ConcurrentQueue<(string Method, string Path)> Requests { get; } = new();

    /// <summary>A broken content security policy, an error of a script, a request to somebody else.</summary>
    public ConcurrentQueue<string> Faults { get; } = new();

    public static async Task<Visit> BeginAsync(IBrowser browser, Uri site, BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.BaseURL = site.AbsoluteUri;
        var context = await browser.NewContextAsync(options);
        context.SetDefaultTimeout(60_000);
        var visit = new Visit(context, await context.NewPageAsync());
        visit.Watch(site);
        return visit;
    }

    public ILocator Act(string name) => Page.Locator($"[data-act={name}]:visible");

    public ILocator Part(string name) => Page.Locator($"[data-part={name}]");

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    private void Watch(Uri site)
    {
        Page.Request += (_, request) =>
        {
            if (request.Url.StartsWith("blob:", StringComparison.Ordinal)) return;
            var address = new Uri(request.Url);
            Requests.Enqueue((request.Method, address.AbsolutePath));
            if (address.Authority != site.Authority) Faults.Enqueue($"asks {request.Url}");
        };
        Page.Console += (_, said) =>
        {
            if (said.Type == "error" && !said.Text.Contains("Failed to load resource", StringComparison.Ordinal)) Faults.Enqueue(said.Text);
        };
        Page.PageError += (_, error) => Faults.Enqueue(error);
    }
}
