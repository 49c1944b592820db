using AngleSharp.Dom;

namespace PhotosIdentite.Journey;

/// <summary>What the result page says: the verdict, what fails, and whether one may go on to order.</summary>
internal sealed record Check(string Verdict, IReadOnlyList<string> Problems, IElement? Continue)
{
    public static Check Read(Page page)
    {
        var failed = Named(page, "fail");
        var verdict = failed.Count > 0 ? "fail" : Named(page, "warn").Count > 0 ? "warn" : "pass";
        var onward = page.Links.FirstOrDefault(link =>
            page.Resolve(link.GetAttribute("href")).AbsolutePath.Contains("/order/", StringComparison.Ordinal));
        return new Check(verdict, failed, onward);
    }

    private static List<string> Named(Page page, string status) => page.Main
        .QuerySelectorAll($"[data-status='{status}']")
        .Select(line => line.GetAttribute("data-measure") ?? line.TextContent.Trim())
        .ToList();
}
