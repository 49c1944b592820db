using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.Drawing;
using PhotosIdentite.Imaging.Infrastructure.RuleBook;
using PhotosIdentite.Imaging.Infrastructure.Worker;

namespace PhotosIdentite.Imaging.Tests.Engine;

/// <summary>Real workers: the Host's own verb, started as the site starts it.</summary>
public sealed class Workers : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<string, (byte[] File, FacePoints Truth)> Drawings = [];

    private readonly WorkerPool _pool;
    private readonly DocumentRules _rules = new();

    internal FakeTimeProvider Clock { get; } = new(TimeProvider.System.GetUtcNow());

    public Workers() : this(new WorkerLimits())
    {
    }

    internal Workers(WorkerLimits limits)
    {
        _pool = new WorkerPool(limits with { Workers = 1, Program = limits.Program ?? Host }, NullLogger<WorkerPool>.Instance);
        Worker = new PhotoWorker(_pool, Clock);
    }

    internal PhotoWorker Worker { get; }

    /// <summary>The same processes, for a lab that prints so finely.</summary>
    internal PhotoWorker PrintingAt(int dpi) => new(_pool, Clock, lab: new LabSettings { Dpi = dpi });

    internal static string Host { get; } = Path.Combine(
        Root, "src", "Host", "PhotosIdentite.Host", "bin", "Debug", "net10.0", "linux-x64", "PhotosIdentite.Host.dll");

    internal static string Probe { get; } = Path.Combine(
        Root, "tests", "PhotosIdentite.WorkerProbe", "bin", "Debug", "net10.0", "linux-x64", "PhotosIdentite.WorkerProbe.dll");

    /// <summary>The processes of these workers alone.</summary>
    internal IReadOnlyList<int> Running => _pool.Running;

    internal static byte[] Astronaut => File.ReadAllBytes(Path.Combine(
        Root, "tests", "PhotosIdentite.Imaging.Tests", "Pictures", "astronaut.png"));

    /// <summary>Drawn once for all tests of this run.</summary>
    internal static (byte[] File, FacePoints Truth) Drawn(string spec) => Drawings.GetOrAdd(spec, words =>
    {
        var (file, truth) = TestPortrait.Make(PortraitSpec.Read(words));
        return (file, truth.Points);
    });

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

    internal DocumentRule Rule(string document) => _rules.Find(document)!;

    internal async Task<PrintSheet> Sheet(byte[] crop, string document, SheetOrder order) =>
        (await Worker.ComposeAsync(crop, _rules.Find(document)!, order, TestContext.Current.CancellationToken)).Value;

    internal static string Root
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
