using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PhotosIdentite.Imaging.Infrastructure.Sheets;

/// <summary>
/// Tells a PDF's reader to print at 100 %: the catalogue is written once more with the wish in it, behind the file, as PDF's own
/// "incremental update" allows. The new trailer names no document information, so that nothing is said of who made it, or when.
/// </summary>
internal static partial class PrintScaling
{
    public static byte[] Forbid(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var trailer = Found(Trailer().Matches(text).LastOrDefault(), "trailer");
        var root = int.Parse(Found(Root().Match(trailer.Value), "root").Groups[1].Value, CultureInfo.InvariantCulture);
        var size = Found(Size().Match(trailer.Value), "size").Groups[1].Value;
        var before = Found(StartXref().Matches(text).LastOrDefault(), "startxref").Groups[1].Value;
        var catalogue = Found(Regex.Match(text, $@"(?<=\n){root} 0 obj\s*<<(.*?)>>\s*endobj", RegexOptions.Singleline), "catalogue");

        var update = new StringBuilder("\n");
        var at = pdf.Length + update.Length;
        update.Append(CultureInfo.InvariantCulture, $"{root} 0 obj\n<<{catalogue.Groups[1].Value}\n/ViewerPreferences <</PrintScaling /None>>>>\nendobj\n");
        var xref = pdf.Length + update.Length;
        update.Append(CultureInfo.InvariantCulture, $"xref\n{root} 1\n{at:0000000000} 00000 n \ntrailer\n<</Size {size}\n/Root {root} 0 R\n/Prev {before}>>\n");
        update.Append(CultureInfo.InvariantCulture, $"startxref\n{xref}\n%%EOF\n");
        return [.. pdf, .. Encoding.Latin1.GetBytes(update.ToString())];
    }

    private static Match Found(Match? match, string what) =>
        match is { Success: true } ? match : throw new InvalidOperationException($"The PDF has no {what} where one was expected.");

    [GeneratedRegex(@"trailer\s*<<.*?>>", RegexOptions.Singleline)]
    private static partial Regex Trailer();

    [GeneratedRegex(@"/Root (\d+) 0 R")]
    private static partial Regex Root();

    [GeneratedRegex(@"/Size (\d+)")]
    private static partial Regex Size();

    [GeneratedRegex(@"startxref\s+(\d+)\s+%%EOF")]
    private static partial Regex StartXref();
}
