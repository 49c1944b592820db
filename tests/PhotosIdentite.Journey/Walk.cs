using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PhotosIdentite.Journey;

/// <summary>From the front page to the downloaded files, by the links and buttons a customer sees.</summary>
internal sealed partial class Walk(JourneyOptions options, Browser browser)
{
    private const int MostLooks = 40;

    private readonly Customer _customer = new(options);
    private Check? _check;

    public static async Task<JourneyReport> RunAsync(JourneyOptions options)
    {
        using var browser = new Browser(options.Base, options.Lang);
        return await RunAsync(options, browser);
    }

    /// <summary>In a browser that may be signed in already.</summary>
    public static async Task<JourneyReport> RunAsync(JourneyOptions options, Browser browser)
    {
        var walk = new Walk(options, browser);
        try
        {
            return await walk.RunAsync();
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException or JourneyStuckException)
        {
            return walk.Ends(JourneyState.Failed, [fault.Message]);
        }
    }

    private async Task<JourneyReport> RunAsync()
    {
        var page = await UploadAsync(await ChooseDocumentAsync());
        if (!page.IsAt("/check")) return Ends(JourneyState.Refused, Errors(page));

        _check = Check.Read(page);
        if (_check.Continue is not { } onward) return Ends(JourneyState.NotForSale, _check.Problems);
        return await OrderAsync(await browser.FollowAsync(page, onward));
    }

    private async Task<Page> ChooseDocumentAsync()
    {
        var page = await browser.OpenAsync($"/{options.Lang}");
        for (var step = 0; step < 4 && !HasUpload(page); step++)
        {
            if (page.Forms.FirstOrDefault(Offers) is { } picker)
            {
                _customer.Fill(picker);
                page = await browser.SubmitAsync(page, picker, Submit(picker));
            }
            else if (Named(page, $"doc={options.Document}", options.Document) is { } link)
            {
                page = await browser.FollowAsync(page, link);
            }
            else
            {
                page = await browser.OpenAsync($"/{options.Lang}/photo?doc={options.Document}"); // as from a bookmark
            }
        }

        return HasUpload(page) ? page : throw new JourneyStuckException($"No way to send a photo for {options.Document}", page);
    }

    private async Task<Page> UploadAsync(Page page)
    {
        var form = page.Forms.First(f => f.QuerySelector("input[type=file]") is not null);
        _customer.Fill(form);
        page = await browser.SubmitAsync(page, form, Submit(form));
        // While the check is overdue its page offers one button: look again.
        for (var again = 0; again < MostLooks && page.IsAt("/check") && page.Forms.FirstOrDefault() is { } retry; again++)
        {
            await Task.Delay(1000);
            page = await browser.SubmitAsync(page, retry, Submit(retry));
        }

        return page;
    }

    private async Task<JourneyReport> OrderAsync(Page page)
    {
        for (var step = 0; step < 8 && !page.IsAt("/confirmation"); step++)
        {
            if (Errors(page) is { Count: > 0 } refused) return Ends(JourneyState.Refused, refused);
            if (step > 0 && page.Status != System.Net.HttpStatusCode.OK) throw new JourneyStuckException($"{(int)page.Status}", page);

            var sandbox = page.IsAt("/pay/sandbox");
            var form = page.Forms.FirstOrDefault(f => f.Method == "post") ?? throw new JourneyStuckException("No form to go on", page);
            _customer.Fill(form);
            page = await browser.SubmitAsync(page, form, sandbox ? PaymentButton(form) : Submit(form));
            if (sandbox && options.Pay != "sandbox") return Ends(JourneyState.Declined, Errors(page));
        }

        return await FetchAsync(page);
    }

    private async Task<JourneyReport> FetchAsync(Page page)
    {
        var order = OrderNumber().Match(page.Main.TextContent) is { Success: true } match ? match.Value : null;
        var tracking = page.Links.FirstOrDefault(link => TrackingPath().IsMatch(Address(page, link)));
        if (order is null || tracking is null) throw new JourneyStuckException("Neither number nor tracking link", page);

        var files = new List<string>();
        var address = page.Resolve(tracking.GetAttribute("href")).AbsoluteUri;
        for (var attempt = 0; attempt < 10 && files.Count == 0; attempt++)
        {
            if (attempt > 0) await Task.Delay(1000);
            page = await browser.OpenAsync(address);
            foreach (var link in page.Links.Where(link => IsDownload(page, link)))
                if (await browser.DownloadAsync(page, link, options.Out) is { } file) files.Add(file);
        }

        return Ends(JourneyState.Paid, []) with { Order = order, Files = files, Tracking = address };
    }

    private JourneyReport Ends(JourneyState state, IReadOnlyList<string> problems) =>
        new(null, state, _check?.Verdict, [], null, problems, _check?.NotChecked ?? []);

    private IElement PaymentButton(IHtmlFormElement form)
    {
        var wanted = options.Pay switch { "sandbox-declined" => "decline", "sandbox-cancelled" => "cancel", _ => "pay" };
        return form.QuerySelectorAll("button, input[type=submit]")
            .First(button => (button.GetAttribute("value") ?? "").Contains(wanted, StringComparison.OrdinalIgnoreCase));
    }

    private bool Offers(IHtmlFormElement form) =>
        form.QuerySelectorAll("option, input").Any(choice => choice.GetAttribute("value") == options.Document);

    private static bool HasUpload(Page page) => page.Main.QuerySelector("form input[type=file]") is not null;

    private static bool IsDownload(Page page, IElement link) =>
        link.HasAttribute("download") || Address(page, link).EndsWith("/file", StringComparison.Ordinal);

    private static IElement? Named(Page page, params string[] parts) => parts
        .Select(part => page.Links.FirstOrDefault(link => Address(page, link).Contains(part, StringComparison.Ordinal)))
        .FirstOrDefault(link => link is not null);

    private static string Address(Page page, IElement link) => page.Resolve(link.GetAttribute("href")).PathAndQuery;

    private static IElement? Submit(IHtmlFormElement form) =>
        form.QuerySelector("button[type=submit], button:not([type]), input[type=submit]");

    private static List<string> Errors(Page page) => page.Main
        .QuerySelectorAll("[role=alert] li, [role=alert] > p, h1")
        .Where(said => said.LocalName != "h1" || page.Status != System.Net.HttpStatusCode.OK)
        .Select(error => error.TextContent.Trim()).Where(text => text.Length > 0).Distinct().ToList();

    [GeneratedRegex("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]")]
    private static partial Regex OrderNumber();

    [GeneratedRegex("/track/[A-Za-z0-9_-]{43}$")]
    private static partial Regex TrackingPath();
}

/// <summary>The page offers no way on that the customer could take.</summary>
internal sealed class JourneyStuckException(string message, Page page) : Exception($"{message} (at {page.Address.AbsolutePath}: {page.Title})");
