using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.Imaging.Infrastructure.Hostile;
using PhotosIdentite.Imaging.Infrastructure.Worker;

namespace PhotosIdentite.Imaging.Infrastructure.Bench;

/// <summary>What it costs to refuse a bomb by its first bytes: beside an endpoint that does nothing, and in memory.</summary>
internal static class HeaderBench
{
    private const int Rounds = 5, Requests = 3_000;

    public static async Task RunAsync(BenchTable table, string folder)
    {
        byte[] bomb = [.. JpegBytes.Start, .. JpegBytes.Frame(0xC0, 65_500, 65_500, 3), .. new byte[315]];
        using var server = Start("serve");
        using var http = new HttpClient { BaseAddress = new Uri((await server.StandardOutput.ReadLineAsync())!) };
        foreach (var path in (string[])["/empty", "/refuse"]) await SendAsync(http, path, bomb, Requests);

        var rounds = new List<(double Before, double Ours, double After)>();
        for (var round = 0; round < Rounds; round++)
            rounds.Add((await CostAsync("/empty"), await CostAsync("/refuse"), await CostAsync("/empty")));
        server.StandardInput.Close();
        await server.WaitForExitAsync();

        var (empty, refuse) = (CpuClock.Median(rounds.Select(one => (one.Before + one.After) / 2)), CpuClock.Median(rounds.Select(one => one.Ours)));
        table.Add(new("P9", "refusal of a bomb by its header beside an empty POST, CPU", Us(empty), Us(refuse), refuse / empty, 1.5, 1.2));
        var alone = await AloneAsync(folder, bomb);
        table.Add(new("P8", "refusal by the header, memory of the whole process", "", MemoryBench.MiB(alone), alone, 400, 60));

        async Task<double> CostAsync(string path)
        {
            var before = MemoryBench.CpuSeconds(server.Id);
            await SendAsync(http, path, bomb, Requests);
            return (MemoryBench.CpuSeconds(server.Id) - before) / Requests * 1e6;
        }
    }

    /// <summary>In this process, which must be a fresh one: its peak in MiB is the only line it prints.</summary>
    public static int RefuseAlone(string file)
    {
        var refusal = ImageHeader.Read(File.ReadAllBytes(file)).Refusal ?? throw new InvalidDataException("The bomb was not refused.");
        using var memory = new OwnMemory();
        Console.WriteLine(memory.PeakMiB());
        return refusal == HeaderRefusals.TooManyPixels ? 0 : 1;
    }

    private static async Task<double> AloneAsync(string folder, byte[] bomb)
    {
        var file = Path.Combine(folder, "bomb.jpg");
        await File.WriteAllBytesAsync(file, bomb);
        using var process = Start("header", file);
        var peak = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return double.Parse(peak, CultureInfo.InvariantCulture);
    }

    private static async Task SendAsync(HttpClient http, string path, byte[] photo, int times)
    {
        for (var i = 0; i < times; i++)
        {
            using var file = new ByteArrayContent(photo) { Headers = { ContentType = new MediaTypeHeaderValue("image/jpeg") } };
            using var form = new MultipartFormDataContent { { file, "Photo", "portrait.jpg" } };
            using var answer = await http.PostAsync(new Uri(path, UriKind.Relative), form);
            if ((int)answer.StatusCode != (path == "/empty" ? 200 : 422)) throw new InvalidOperationException($"{path} answered {answer.StatusCode}.");
        }
    }

    private static Process Start(params string[] words)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true };
        foreach (var word in (string[])[Environment.GetCommandLineArgs()[0], "imaging-bench", .. words]) start.ArgumentList.Add(word);
        return Process.Start(start)!;
    }

    private static string Us(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.0} us");
}
