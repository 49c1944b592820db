using ImageMagick;
using ImageMagick.Configuration;

namespace PhotosIdentite.Imaging.Infrastructure.Vision;

/// <summary>Shuts ImageMagick down to the four formats and the sizes we accept, and proves it before the first photo.</summary>
internal static class MagickGuard
{
    private const string Policy = """
        <policymap>
          <policy domain="delegate" rights="none" pattern="*"/>
          <policy domain="filter" rights="none" pattern="*"/>
          <policy domain="path" rights="none" pattern="@*"/>
          <policy domain="coder" rights="none" pattern="*"/>
          <policy domain="coder" rights="read" pattern="{PNG,WEBP,HEIC}"/>
          <policy domain="coder" rights="read|write" pattern="{JPEG,XC}"/>
        </policymap>
        """;

    /// <summary>Before the worker closes its files; loads nothing of ImageMagick itself.</summary>
    public static void WritePolicy(string folder)
    {
        var files = ConfigurationFiles.Default;
        files.Policy.Data = Policy;
        foreach (var file in files.All) File.WriteAllText(Path.Combine(folder, file.FileName), file.Data);
    }

    public static void Lock(string folder)
    {
        MagickNET.Initialize(folder);

        ResourceLimits.Width = 12_000;
        ResourceLimits.Height = 12_000;
        ResourceLimits.Area = 60_000_000;
        ResourceLimits.Memory = 512UL << 20;
        ResourceLimits.MaxMemoryRequest = 512UL << 20;
        ResourceLimits.Disk = 0;
        ResourceLimits.ListLength = 2;
        ResourceLimits.MaxProfileSize = 4UL << 20;
        ResourceLimits.Thread = 1;
        Prove();
    }

    private static void Prove()
    {
        // ImageMagick would lay an SVG on the disk before it asks its policy: there, the cell is quicker.
        MustBeDenied("an SVG", "unable to write blob", image => image.Read(
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"u8, new MagickReadSettings { Format = MagickFormat.Svg }), "policy `SVG'");
        MustBeDenied("a GIF", "policy `GIF'", image => image.Read("GIF89a"u8, new MagickReadSettings { Format = MagickFormat.Gif }));
        MustBeDenied("a web address", "policy `HTTP'", image => image.Read("http://127.0.0.1:9/x.jpg"));
        MustBeDenied("a pixel bomb", "Invalid IHDR", image => image.Read(
            HugePng(), new MagickReadSettings { Format = MagickFormat.Png }));
    }

    // Denied, and not merely failed: an attack that stumbles over itself proves nothing.
    private static void MustBeDenied(string what, string because, Action<MagickImage> attack, string? orBecause = null)
    {
        using var image = new MagickImage();
        try
        {
            attack(image);
        }
        catch (MagickException denied) when (denied.Message.Contains(because, StringComparison.Ordinal)
            || (orBecause is not null && denied.Message.Contains(orBecause, StringComparison.Ordinal)))
        {
            return;
        }

        throw new InvalidOperationException($"ImageMagick opened {what}: its policy does not hold, so no photo is opened.");
    }

    /// <summary>The header of a picture of 20000×20000, and no pixels: the size alone must be refused.</summary>
    private static byte[] HugePng() => Convert.FromBase64String(
        
        "iVBORw0KGgoAAAANSUhEUgAATiAAAE4gAQAAAADLC3uUAAAAKklEQVR4nO3BMQEAAADCoPVPbQ0PoAAAAAAAAAAAAAAAAAAAAAAAAAB4Mk4oAAFaTKPu" +
        "AAAAAElFTkSuQmCC");
}
