using Microsoft.Extensions.Logging.Abstractions;
using OpenCvSharp;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Infrastructure.Drawing;
using PhotosIdentite.Imaging.Infrastructure.RuleBook;
using PhotosIdentite.Imaging.Infrastructure.Worker;

namespace PhotosIdentite.Imaging.Tests.Engine;

/// <summary>Real workers: the Host's own verb, started as the site starts it.</summary>
public sealed class Workers : IAsyncDisposable
{
    private readonly WorkerPool _pool;
    private readonly DocumentRules _rules = new();

    public Workers() : this(new WorkerLimits())
    {
    }

    internal Workers(WorkerLimits limits)
    {
        _pool = new WorkerPool(limits with { Workers = 1, Program = limits.Program ?? Host }, NullLogger<WorkerPool>.Instance);
        Worker = new PhotoWorker(_pool);
    }

    internal PhotoWorker Worker { get; }

    internal static string Host { get; } = Path.Combine(
        Root, "src", "Host", "PhotosIdentite.Host", "bin", "Debug", "net10.0", "linux-x64", "PhotosIdentite.Host.dll");

    internal static byte[] Astronaut => File.ReadAllBytes(Path.Combine(
        Root, "tests", "PhotosIdentite.Imaging.Tests", "Pictures", "astronaut.png"));

    internal static (byte[] File, FacePoints Truth) Drawn(string spec)
    {
        var (picture, truth) = PortraitDrawing.Draw(PortraitSpec.Read(spec));
        using (picture)
        {
            Cv2.ImEncode(".jpg", picture, out var file, new ImageEncodingParam(ImwriteFlags.JpegQuality, 95));
            return (file, truth);
        }
    }

    internal async Task<PhotoCheck> Check(byte[] file, string document)
    {
        using var stream = new MemoryStream(file);
        return (await Worker.CheckAsync(stream, _rules.Find(document)!, TestContext.Current.CancellationToken)).Value;
    }

    internal async Task<string?> Refusal(byte[] file, string document = "any-badge")
    {
        using var stream = new MemoryStream(file);
        return (await Worker.CheckAsync(stream, _rules.Find(document)!, TestContext.Current.CancellationToken)).Refusal?.Code;
    }

    internal async Task<PrintSheet> Sheet(byte[] crop, string document, int copies) =>
        (await Worker.ComposeAsync(crop, _rules.Find(document)!, copies, TestContext.Current.CancellationToken)).Value;

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "PhotosIdentite.sln"))) folder = folder.Parent!;
            return folder.FullName;
        }
    }

    public ValueTask DisposeAsync() => _pool.DisposeAsync();
}
