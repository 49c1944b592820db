using System.ComponentModel;
using System.Diagnostics;
using OpenCvSharp;
using PhotosIdentite.Imaging.Infrastructure.Drawing;
using PhotosIdentite.Imaging.Infrastructure.Worker;

namespace PhotosIdentite.Imaging.Infrastructure.Hostile;

/// <summary><c>build/photo --hostile FOLDER</c>: writes the corpus there, and <c>answers.json</c>, which says what each file's sender is to be told.</summary>
internal static class CorpusTool
{
    private const int Usual = 80, Lossless = 101; // beyond every quality

    public static async Task<int> WriteAsync(string folder)
    {
        Directory.CreateDirectory(folder);
        var portrait = Portrait(".jpg", Usual);
        WebPPair webp = new(Portrait(".webp", Usual), Portrait(".webp", Lossless));
        var corpus = HostileCorpus.All(portrait, await HeicAsync(portrait), webp).ToList();
        foreach (var file in corpus) await File.WriteAllBytesAsync(Path.Combine(folder, file.Name), file.Bytes);
        await File.WriteAllBytesAsync(Path.Combine(folder, "answers.json"), ReportJson.Write(corpus.ToDictionary(file => file.Name, file => file.Answer)));
        Console.WriteLine($"{corpus.Count} files in {folder}");
        return 0;
    }

    private static byte[] Portrait(string format, int webpQuality)
    {
        var (picture, _) = PortraitDrawing.Draw(PortraitSpec.Read("size=900x1200"));
        using (picture)
        {
            Cv2.ImEncode(format, picture, out var file, new ImageEncodingParam(ImwriteFlags.WebPQuality, webpQuality));
            return file;
        }
    }

    /// <summary>Null where heif-enc is not installed.</summary>
    private static async Task<byte[]?> HeicAsync(byte[] jpeg)
    {
        var folder = Directory.CreateTempSubdirectory("hostile-heic");
        try
        {
            var (from, to) = (Path.Combine(folder.FullName, "a.jpg"), Path.Combine(folder.FullName, "a.heic"));
            await File.WriteAllBytesAsync(from, jpeg);
            using var encoder = Process.Start(new ProcessStartInfo("heif-enc", ["-o", to, from]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            await Task.WhenAll(encoder.StandardOutput.ReadToEndAsync(), encoder.StandardError.ReadToEndAsync());
            await encoder.WaitForExitAsync();
            return File.Exists(to) ? await File.ReadAllBytesAsync(to) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
