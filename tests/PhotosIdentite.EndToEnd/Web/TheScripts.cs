using System.IO.Compression;
using PhotosIdentite.EndToEnd.Harness;

namespace PhotosIdentite.EndToEnd.Web;

/// <summary>What a browser loads of our own scripts, zipped as it is sent.</summary>
public sealed class TheScripts
{
    private const int MostOfAll = 12 * 1024;
    private const int MostOfOne = 11 * 1024;
    private static readonly string Host = Path.Combine(SiteGround.Repository, "src/Host/PhotosIdentite.Host");

    // Everything that is served but what npm made.
    private static readonly Dictionary<string, long> Own = Directory
        .EnumerateFiles(Path.Combine(Host, "wwwroot"), "*.js", SearchOption.AllDirectories)
        .Where(file => Path.GetFileName(file) is not "cropper.js" and not ['f', 'a', 'c', 'e', '_', ..])
        .ToDictionary(file => Path.GetFileName(file), Zipped);

    [Fact]
    public void Weigh_no_more_than_twelve_kilobytes_together()
    {
        Assert.Equal(Directory.EnumerateFiles(Path.Combine(Host, "Scripts"), "*.js").Select(Path.GetFileName).Order(), Own.Keys.Order());
        Assert.InRange(Own.Values.Sum(), 1, MostOfAll);
    }

    [Fact]
    public void Weigh_no_more_than_eleven_kilobytes_on_a_page()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(SiteGround.Repository, "src"), "*.cshtml", SearchOption.AllDirectories)
            .Select(page => (Page: Path.GetFileName(page), Text: File.ReadAllText(page)))
            .Select(page => (page.Page, Scripts: Own.Keys.Where(script => page.Text.Contains($"/js/{script}", StringComparison.Ordinal)).ToList()))
            .Where(page => page.Scripts.Count > 0)
            .ToDictionary(page => page.Page, page => page.Scripts.Sum(script => Own[script]) + (page.Page == "Camera.cshtml" ? Own["face.js"] : 0));

        Assert.Equal(["Adjust.cshtml", "Camera.cshtml", "Desk.cshtml", "PhoneWait.cshtml", "Photo.cshtml", "Processing.cshtml"], pages.Keys.Order());
        Assert.All(pages.Values, weight => Assert.InRange(weight, 1, MostOfOne));
    }

    private static long Zipped(string file)
    {
        using var zipped = new MemoryStream();
        using (var zip = new GZipStream(zipped, CompressionLevel.SmallestSize, leaveOpen: true)) zip.Write(File.ReadAllBytes(file));
        return zipped.Length;
    }
}
