using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>The header is read here, in the site; only a file that passes reaches a worker.</summary>
internal sealed class PhotoWorker(WorkerPool pool, TimeProvider clock, IAsker? asker = null, LabSettings? lab = null) : IPhotoWorker, ISheetComposer
{
    public async Task<Result<PhotoCheck>> CheckAsync(Stream source, DocumentRule rule, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (Length(source) is > ImageHeader.MaxBytes and var size) return HeaderRefusals.TooBig(size);

        var prefix = new byte[Math.Min(ImageHeader.PrefixBytes, Length(source) ?? ImageHeader.PrefixBytes)];
        var read = await source.ReadAtLeastAsync(prefix, prefix.Length, throwOnEndOfStream: false, ct);
        if (ImageHeader.Read(prefix.AsSpan(0, read)).Refusal is { } refusal) return refusal;

        await using var whole = new WholeFile(prefix.AsMemory(0, read), source);
        var done = await DoAsync(Job(Printed(rule)), whole, ct);
        if (whole.TooBig is { } passed) return HeaderRefusals.TooBig(passed);
        if (done.Refusal is { } down) return down;

        var (answer, picture) = done.Value;
        if (answer.Refusal is { } key) return new Refusal(key);
        return Result.Of(Checked(answer, picture));
    }

    public async Task<Result<WorkingView>> ShowAsync(Stream working, DocumentRule rule, CancellationToken ct)
    {
        var done = await DoAsync(Job(rule) with { Working = WorkingTask.Show }, await PreviewPart.OfAsync(working, ct), ct);
        if (done.Refusal is { } down) return down;
        var (answer, picture) = done.Value;
        return answer.Refusal is { } key ? new Refusal(key) : Result.Of(answer.View! with { Jpeg = picture });
    }

    public async Task<Result<AdjustedPreview>> PreviewAsync(Stream working, DocumentRule rule, Adjustment asked, CancellationToken ct)
    {
        var job = Job(rule) with { Working = WorkingTask.Preview, Asked = asked };
        var done = await DoAsync(job, await PreviewPart.OfAsync(working, ct), ct);
        if (done.Refusal is { } down) return down;
        var (answer, picture) = done.Value;
        return answer.Refusal is { } key ? new Refusal(key) : Result.Of(answer.Preview! with { Jpeg = picture });
    }

    public async Task<Result<PhotoCheck>> AdjustAsync(Stream working, DocumentRule rule, Adjustment? asked, CancellationToken ct)
    {
        using var whole = new MemoryStream();
        await working.CopyToAsync(whole, ct); // one that was changed is found out before a worker would die of it
        whole.Position = 0;
        var done = await DoAsync(Job(Printed(rule)) with { Working = WorkingTask.Adjust, Asked = asked }, whole, ct);
        if (done.Refusal is { } down) return down;
        var (answer, picture) = done.Value;
        return answer.Refusal is { } key ? new Refusal(key) : Result.Of(Checked(answer, picture));
    }

    private DocumentRule Printed(DocumentRule rule) => rule with { PrintDpi = lab?.Dpi };

    private static PhotoCheck Checked(WorkerAnswer answer, byte[] picture)
    {
        var at = 0;
        byte[]? Next(int length) => length > 0 ? picture[at..(at += length)] : null;
        return new(answer.Report!, Next(answer.CropBytes), answer.Overlay)
        {
            File = Next(answer.FileBytes),
            Print = Next(answer.PrintBytes),
            Working = picture.AsMemory(at),
        };
    }

    public async Task<Result<PrintSheet>> ComposeAsync(ReadOnlyMemory<byte> crop, DocumentRule rule, SheetOrder order, CancellationToken ct)
    {
        using var bytes = new MemoryStream(crop.ToArray(), writable: false);
        var done = await DoAsync(Job(rule) with { Sheet = order }, bytes, ct);
        if (done.Refusal is { } down) return down;

        var (answer, picture) = done.Value;
        return Result.Of(new PrintSheet(picture, answer.Sheet!.WidthPx, answer.Sheet.HeightPx, answer.Sheet.Copies));
    }

    private Task<Result<(WorkerAnswer Answer, byte[] Picture)>> DoAsync(WorkerJob job, Stream bytes, CancellationToken ct) =>
        pool.DoAsync(job, bytes, ct, asker?.Key ?? "");

    private WorkerJob Job(DocumentRule rule) => new(rule, clock.Today());

    private static long? Length(Stream source) => source.CanSeek ? source.Length - source.Position : null;
}
