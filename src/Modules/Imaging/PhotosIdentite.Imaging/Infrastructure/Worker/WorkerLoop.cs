using OpenCvSharp;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Infrastructure.Sheets;
using PhotosIdentite.Imaging.Infrastructure.Vision;
using PhotosIdentite.Imaging.Infrastructure.Worker.Confinement;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>The worker's life: lock the decoder, load the networks, shut the cell, say so, then one job after the other until the pipe ends.</summary>
internal static class WorkerLoop
{
    public static async Task<int> RunAsync(Stream input, Stream output, CancellationToken ct)
    {
        MagickGuard.Lock(Cell.Enter());
        Cv2.SetNumThreads(1);
        using var memory = new OwnMemory();
        using var pipeline = new PhotoPipeline(new FaceFinder(ModelFolder.BesideProgram));
        Rehearsal.Play(pipeline);
        return await ServeAsync(input, output, (job, bytes) => Work(pipeline, memory, job, bytes), ct);
    }

    /// <summary>Nothing is read from <paramref name="input"/> before the cell is shut.</summary>
    public static async Task<int> ServeAsync(
        Stream input, Stream output, Func<WorkerJob, byte[], (WorkerAnswer Answer, byte[] Picture)> work, CancellationToken ct)
    {
        await Frames.WriteAsync(output, FrameKind.Ready, ReportJson.Write(Cell.Shut()), ct);
        while (await NextAsync(input, ct) is { } job)
        {
            var (answer, picture) = work(job, await BytesAsync(input, ct));
            await Frames.WriteAsync(output, FrameKind.Answer, ReportJson.Write(answer), ct);
            await Frames.WriteAsync(output, FrameKind.Picture, picture, ct);
            picture = [];
            GC.Collect(); // nobody waits now, and nothing of this photo is to lie about until the next
        }

        return 0;
    }

    private static async Task<WorkerJob?> NextAsync(Stream input, CancellationToken ct)
    {
        try
        {
            return ReportJson.Read<WorkerJob>((await Frames.ReadAsync(input, ct)).Body);
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }

    private static async Task<byte[]> BytesAsync(Stream input, CancellationToken ct)
    {
        using var all = new MemoryStream();
        for (var frame = await Frames.ReadAsync(input, ct); frame.Kind == FrameKind.Bytes; frame = await Frames.ReadAsync(input, ct))
            all.Write(frame.Body);
        return all.ToArray();
    }

    private static (WorkerAnswer Answer, byte[] Picture) Work(PhotoPipeline pipeline, OwnMemory memory, WorkerJob job, byte[] bytes)
    {
        if (job.Sheet is { } order)
        {
            var sheet = SheetPainter.Make(bytes, job.Rule, order);
            return (new(null, null, null, new SheetReport(null, sheet.WidthPx, sheet.HeightPx, sheet.Copies)), sheet.Bytes);
        }

        if (job.Working is not null) return WorkingJobs.Work(job, bytes);

        if (Shapeless(bytes) is { } shapeless) return (new(shapeless.Code, null, null, null), []);

        memory.ForgetPeak();
        var before = Environment.CpuUsage.TotalTime;
        var check = pipeline.Check(bytes, job.Rule, job.Today);
        if (check.Refusal is { } refusal) return (new(refusal.Code, null, null, null), []);

        var cost = new WorkerCost((long)(Environment.CpuUsage.TotalTime - before).TotalMilliseconds, memory.PeakMiB());
        return WorkingJobs.Answer(check.Value with { Report = check.Value.Report with { Worker = cost } });
    }

    private static Refusal? Shapeless(ReadOnlySpan<byte> file)
    {
        var header = ImageHeader.Read(file[..Math.Min(file.Length, ImageHeader.PrefixBytes)]);
        return header.Refusal ?? PhotoShape.Refusal(file, header.Value);
    }
}
