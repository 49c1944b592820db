using AngleSharp.Dom;

namespace PhotosIdentite.Journey;

/// <summary>What the result page says: the verdict, what is to be mended, and whether one may go on to order.</summary>
/// <param name="Problems">Ids of the lines that fail or warn (<c>head-height</c>), those that fail first.</param>
/// <param name="NotChecked">Ids of the lines no program checks.</param>
/// <param name="Continue">Leads to the order; absent where this photo is not sold.</param>
internal sealed record Check(string Verdict, IReadOnlyList<string> Problems, IReadOnlyList<string> NotChecked, IElement? Continue)
{
    private const string Line = "check-";

    public static Check Read(Page page)
    {
        var failed = Lines(page, ".c-fail");
        var doubtful = Lines(page, ".c-warn");
        var verdict = failed.Count > 0 ? "fail" : doubtful.Count > 0 ? "warn" : "pass";
        var onward = page.Links.FirstOrDefault(link =>
            page.Resolve(link.GetAttribute("href")).AbsolutePath.Contains("/order/", StringComparison.Ordinal));
        return new Check(verdict, [.. failed, .. doubtful], Lines(page, ".c-note"), onward);
    }

    private static List<string> Lines(Page page, string tone) => page.Main
        .QuerySelectorAll($"li[id^='{Line}']")
        .Where(line => line.QuerySelector(tone) is not null)
        .Select(line => line.Id![Line.Length..])
        .ToList();
}
