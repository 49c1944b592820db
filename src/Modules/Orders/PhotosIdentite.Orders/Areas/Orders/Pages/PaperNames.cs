using PhotosIdentite.Imaging.Contracts;

namespace PhotosIdentite.Orders.Web;

/// <summary>What a paper is called in an address.</summary>
internal static class PaperNames
{
    private static readonly Dictionary<string, PaperSize> Known = new()
    {
        ["10x15"] = PaperSize.TenByFifteen,
        ["100x150"] = PaperSize.TenByFifteenExact,
        ["13x18"] = PaperSize.ThirteenByEighteen,
        ["15x20"] = PaperSize.FifteenByTwenty,
        ["a4"] = PaperSize.A4,
    };

    public static PaperSize? Find(string name) => Known.TryGetValue(name, out var paper) ? paper : null;

    public static string Of(PaperSize paper) => Known.First(known => known.Value == paper).Key;
}
