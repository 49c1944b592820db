using System.Text.Json;

namespace PhotosIdentite.Imaging.Tests.Engine.Sheets;

/// <summary>What a JPEG of ours may say beside its pixels: its size and its density. Read by exiftool.</summary>
internal static class AllowedWords
{
    private static readonly string[] Groups = ["ExifTool", "System"]; // about the file on our disk, not in it
    private static readonly string[] Words =
    [
        "SourceFile", "File:FileType", "File:FileTypeExtension", "File:MIMEType", "File:ImageWidth", "File:ImageHeight",
        "File:EncodingProcess", "File:BitsPerSample", "File:ColorComponents", "File:YCbCrSubSampling",
        "JFIF:JFIFVersion", "JFIF:ResolutionUnit", "JFIF:XResolution", "JFIF:YResolution", "Composite:ImageSize", "Composite:Megapixels",
    ];

    public static async Task AssertOnlyAsync(byte[] jpeg)
    {
        var json = await Tools.WithFileAsync("picture.jpg", jpeg, file => Tools.RunAsync("exiftool", "-j", "-a", "-u", "-U", "-G1", file));
        var said = JsonDocument.Parse(json).RootElement[0].EnumerateObject().Select(word => word.Name);
        Assert.All(said, word => Assert.True(Words.Contains(word) || Groups.Contains(word.Split(':')[0]), $"The picture says {word}."));
    }

    public static (int X, int Y) Density(byte[] jpeg)
    {
        Assert.Equal(1, jpeg[13]); // per inch
        return ((jpeg[14] << 8) + jpeg[15], (jpeg[16] << 8) + jpeg[17]);
    }
}
