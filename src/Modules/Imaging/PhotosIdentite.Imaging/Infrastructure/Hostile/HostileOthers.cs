using System.Text;

namespace PhotosIdentite.Imaging.Infrastructure.Hostile;

/// <summary>WebP and HEIC that lie, formats we do not take under the name of one we take, scripts, and nothing at all.</summary>
internal static class HostileOthers
{
    public static IEnumerable<HostileFile> All(byte[] portrait) =>
    [
        new("webp-16383-a-side.webp", WebPBytes.Lossless(16_383, 16_383), "file.tooManyPixels"),
        new("webp-60-mp-in-40-bytes.webp", WebPBytes.Lossless(10_000, 6_000), "file.corrupt"),
        new("webp-film.webp", WebPBytes.Extended(100, 100, flags: 2), "file.animated"),
        new("webp-nothing-in-it.webp", WebPBytes.Extended(1_000, 1_000), "file.corrupt"),
        new("heic-30000-a-side.heic", HeicBytes.Empty(30_000, 30_000), "file.tooManyPixels"),
        new("heic-nothing-in-it.heic", HeicBytes.Empty(1_000, 1_000), "file.corrupt"),
        new("heic-film.heic", HeicBytes.Empty(100, 100, "hevc"), "file.animated"),
        new("gif.jpg", [.. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0], "file.type"),
        new("bmp.jpg", [.. "BM"u8, .. new byte[60]], "file.type"),
        new("tiff.jpg", [.. "II*\0"u8, .. new byte[60]], "file.type"),
        new("psd.jpg", [.. "8BPS"u8, 0, 1, .. new byte[60]], "file.type"),
        new("ico.jpg", [0, 0, 1, 0, 1, 0, .. new byte[60]], "file.type"),
        new("avif.jpg", HeicBytes.Empty(100, 100, "avif"), "file.type"),
        Text("svg.jpg", "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink'><image x:href='http://127.0.0.1:9/x.png'/></svg>"),
        Text("msl.jpg", "<?xml version='1.0'?><image><read filename='/etc/passwd'/><write filename='/tmp/x'/></image>"),
        Text("mvg.jpg", "push graphic-context\nviewbox 0 0 640 480\nimage over 0,0 0,0 'http://127.0.0.1:9/x.png'\npop graphic-context"),
        Text("ps.jpg", "%!PS-Adobe-3.0\n(/etc/passwd) (r) file\nshowpage"),
        Text("html.jpg", "<!doctype html><script>alert(1)</script>"),
        Text("pdf.jpg", "%PDF-1.7\n1 0 obj\n<<>>\nendobj", "file.pdf"),
        new("zip.jpg", [.. "PK\u0003\u0004"u8, .. new byte[60]], "file.type"),
        new("elf.jpg", [0x7F, .. "ELF"u8, .. new byte[60]], "file.type"),
        new("empty.jpg", [], "file.empty"),
        new("one-byte.jpg", [0xFF], "file.type"),
        new("jpeg-named.png", portrait, null),
    ];

    /// <summary>Lies that need a real picture inside.</summary>
    public static IEnumerable<HostileFile> Heic(byte[] picture) =>
    [
        new("heic-says-smaller.heic", HeicBytes.Lying(picture, 16, 16), "file.corrupt"),
        new("heic-says-larger.heic", HeicBytes.Lying(picture, 9_000, 6_000), "file.corrupt"),
        new("heic-cut-at-50.heic", picture[..(picture.Length / 2)], "file.corrupt"),
        new("heic-named.jpg", picture, null),
    ];

    public static IEnumerable<HostileFile> WebP(WebPPair picture) =>
    [
        new("webp-named.jpg", picture.Lossy, null),
        new("webp-lossless.webp", picture.Lossless, null),
        new("webp-cut-at-50.webp", picture.Lossy[..(picture.Lossy.Length / 2)], "file.corrupt"),
        new("webp-lossless-cut-at-50.webp", picture.Lossless[..(picture.Lossless.Length / 2)], "file.corrupt"),
    ];

    private static HostileFile Text(string name, string text, string answer = "file.type") => new(name, Encoding.UTF8.GetBytes(text), answer);
}
