using System.Diagnostics;

namespace PhotosIdentite.Imaging.Tests.Engine.Sheets;

/// <summary>Other people's programs, which read what we wrote: poppler and exiftool (build/setup tests).</summary>
internal static class Tools
{
    public static async Task<string> RunAsync(string program, params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = process.StandardOutput.ReadToEndAsync();
        var faults = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 && faults.Length == 0 ? await said : throw new InvalidOperationException($"{program}: {faults}{await said}");
    }

    /// <summary>The folder is removed after its use.</summary>
    public static async Task<T> WithFileAsync<T>(string name, byte[] bytes, Func<string, Task<T>> use)
    {
        var folder = Directory.CreateTempSubdirectory("photos-sheet-");
        try
        {
            var file = Path.Combine(folder.FullName, name);
            await File.WriteAllBytesAsync(file, bytes);
            return await use(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
