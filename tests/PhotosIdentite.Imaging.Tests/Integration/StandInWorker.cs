using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Integration;

/// <summary>Stands in for the other process: reads the photo to its end, then answers as told.</summary>
internal sealed class StandInWorker : IPhotoWorker, ISheetComposer
{
    public static readonly byte[] Crop = "the-finished-picture"u8.ToArray();

    /// <summary>Null: the photo passes.</summary>
    public Refusal? Refuses { get; set; }

    public IReadOnlyList<Measure> Measures { get; set; } = [new("head-height", 33.1, "mm", 29, 34, MeasureStatus.Pass, "https://example.org/rule")];

    public long BytesRead { get; private set; }

    public static Refusal Broken => HeaderRefusals.Corrupt;

    public static Refusal Down { get; } = new("check.down");

    public async Task<Result<PhotoCheck>> CheckAsync(Stream source, DocumentRule rule, CancellationToken ct)
    {
        var buffer = new byte[64 * 1024];
        BytesRead = 0;
        for (int read; (read = await source.ReadAsync(buffer, ct)) > 0;) BytesRead += read;
        if (Refuses is { } refusal) return refusal;

        var report = new PhotoReport(
            rule.Id, PhotoReport.Worst(Measures), null, 1, Measures, null, new CropReport(null, 413, 531, 300, 33.1, 26), null,
            ["cropped", "straightened:1.2"], null);
        return Result.Of(new PhotoCheck(report, Crop, new CropOverlay(new(206, 60), new(206, 450), new(170, 240), new(240, 240))));
    }

    public Task<Result<PrintSheet>> ComposeAsync(ReadOnlyMemory<byte> crop, DocumentRule rule, int copies, CancellationToken ct) =>
        Task.FromResult(Result.Of(new PrintSheet([.. crop.ToArray(), (byte)copies], 1205, 1795, copies)));
}
