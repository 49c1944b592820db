using System.Diagnostics;
using System.Text.Json;
using PhotosIdentite.EndToEnd.Harness;

namespace PhotosIdentite.EndToEnd.Workers;

/// <summary>The hostile files, written by the host's own command, and the key of the message each is to be answered with.</summary>
internal static class Corpus
{
    public static async Task<IReadOnlyList<(string Name, byte[] Bytes, string? Answer)>> WriteAsync(SiteGround ground, string folder)
    {
        using var tool = Process.Start(ground.Host("photo", "--hostile", folder))!;
        await Task.WhenAll(tool.StandardOutput.ReadToEndAsync(), tool.StandardError.ReadToEndAsync());
        await tool.WaitForExitAsync();
        Assert.Equal(0, tool.ExitCode);
        var answers = JsonSerializer.Deserialize<Dictionary<string, string?>>(await File.ReadAllTextAsync(Path.Combine(folder, "answers.json")))!;
        return [.. answers.Select(file => (file.Key, File.ReadAllBytes(Path.Combine(folder, file.Key)), file.Value))];
    }
}
