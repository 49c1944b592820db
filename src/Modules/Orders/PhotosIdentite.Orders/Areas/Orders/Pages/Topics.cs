namespace PhotosIdentite.Orders.Web;

/// <summary>What a page with an advertisement is about: words of the document's id, never of the person.</summary>
internal static class Topics
{
    private static readonly string[] Known = ["passport", "visa", "badge", "licence"];

    public static string[] Of(string documentId) => [.. Known.Where(documentId.Split('-').Contains)];
}
