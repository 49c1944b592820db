using System.Diagnostics;
using OpenCvSharp;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Infrastructure.Worker;

namespace PhotosIdentite.Imaging.Tests.Engine;

public sealed class AWorkerThatCostsTooMuch
{
    private static readonly WorkerLimits Patient = new() { WallSeconds = 60, CpuSeconds = 60 };

    [Fact]
    public async Task Is_killed_for_its_memory_and_the_next_photo_passes()
    {
        await using var workers = new Workers(new WorkerLimits { ResidentMiB = 230 });
        using var pixels = new Mat(4000, 3000, MatType.CV_8UC3, Scalar.All(200));
        Cv2.Randn(pixels, Scalar.All(128), Scalar.All(3));
        Cv2.ImEncode(".png", pixels, out var huge);

        Assert.Equal("check.down", await workers.Refusal(huge));
        Assert.Null(await workers.Refusal(Workers.Drawn("size=450x600").File));
    }

    [Fact]
    public async Task Is_killed_for_its_processor_time()
    {
        await using var probe = new Probe(Patient with { CpuSeconds = 2 });
        var before = await probe.TryAsync("id");
        var watch = Stopwatch.StartNew();

        Assert.Equal(CheckRefusals.Down, (await probe.AskAsync("spin")).Refusal);

        Assert.InRange(watch.Elapsed.TotalSeconds, 1.5, 50);
        Assert.Matches("took [23] s of processor", Assert.Single(probe.Log.Lines));
        Assert.False(Directory.Exists($"/proc/{before}"));
        Assert.NotEqual(before, await probe.TryAsync("id"));
    }

    [Fact]
    public async Task Is_killed_when_it_takes_too_long_without_working()
    {
        await using var probe = new Probe(Patient with { WallSeconds = 8 });
        var before = await probe.TryAsync("id");

        Assert.Equal(CheckRefusals.Down, (await probe.AskAsync("sleep")).Refusal);
        Assert.Contains("took more than 8 s", Assert.Single(probe.Log.Lines), StringComparison.Ordinal);

        Assert.False(Directory.Exists($"/proc/{before}"));
        Assert.Equal("done", await probe.TryAsync("thread"));
    }

    [Fact]
    public async Task Is_not_given_the_same_photo_twice()
    {
        await using var probe = new Probe(Patient with { CpuSeconds = 2 });
        var watch = Stopwatch.StartNew();

        Assert.Equal(CheckRefusals.Down, (await probe.AskAsync("crash")).Refusal);

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
    }

    [Fact]
    public async Task Ended_from_outside_is_replaced_and_its_photo_is_looked_at_all_the_same()
    {
        await using var probe = new Probe(Patient);
        var before = int.Parse(await probe.TryAsync("id"), System.Globalization.CultureInfo.InvariantCulture);
        var asked = probe.AskAsync("pause 3");
        await Task.Delay(500, TestContext.Current.CancellationToken);

        using (var victim = Process.GetProcessById(before)) victim.Kill();

        Assert.Equal("done", (await asked).Value);
        Assert.NotEqual($"{before}", await probe.TryAsync("id"));
    }
}
