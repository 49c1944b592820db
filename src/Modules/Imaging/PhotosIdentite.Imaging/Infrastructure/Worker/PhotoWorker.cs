using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Infrastructure.Worker;

/// <summary>The header is read here, in the site; only a file that passes reaches a worker.</summary>
internal sealed class PhotoWorker(WorkerPool pool) : IPhotoWorker, ISheetComposer
{
    public async Task<Result<PhotoCheck>> CheckAsync(Stream source, DocumentRule rule, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (Length(source) is > ImageHeader.MaxBytes and var size) return HeaderRefusals.TooBig(size);

        var prefix = new byte[Math.Min(ImageHeader.PrefixBytes, Length(source) ?? ImageHeader.PrefixBytes)];
        var read = await source.ReadAtLeastAsync(prefix, prefix.Length, throwOnEndOfStream: false, ct);
        if (ImageHeader.Read(prefix.AsSpan(0, read)).Refusal is { } refusal) return refusal;

        await using var whole = new WholeFile(prefix.AsMemory(0, read), source);
        var done = await pool.DoAsync(new WorkerJob(rule, null), whole, ct);
        if (whole.TooBig is { } passed) return HeaderRefusals.TooBig(passed);
        if (done.Refusal is { } down) return down;

        var (answer, picture) = done.Value;
        if (answer.Refusal is { } key) return new Refusal(key);
        return Result.Of(new PhotoCheck(answer.Report!, picture.Length > 0 ? picture : null, answer.Overlay));
    }

    public async Task<Result<PrintSheet>> ComposeAsync(ReadOnlyMemory<byte> crop, DocumentRule rule, int copies, CancellationToken ct)
    {
        using var bytes = new MemoryStream(crop.ToArray(), writable: false);
        var done = await pool.DoAsync(new WorkerJob(rule, copies), bytes, ct);
        if (done.Refusal is { } down) return down;

        var (answer, picture) = done.Value;
        return Result.Of(new PrintSheet(picture, answer.Sheet!.WidthPx, answer.Sheet.HeightPx, answer.Sheet.Copies));
    }

    private static long? Length(Stream source) => source.CanSeek ? source.Length - source.Position : null;
}
