using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Integration;

/// <summary>Stands in for the other process: reads the photo to its end, then answers as told.</summary>
internal sealed class StandInWorker : IPhotoWorker, ISheetComposer
{
    public static readonly byte[] Crop = "the-finished-picture"u8.ToArray();

    public static readonly byte[] Working = "the-working-picture"u8.ToArray();

    /// <summary>Null: the photo passes.</summary>
    public Refusal? Refuses { get; set; }

    public IReadOnlyList<Measure> Measures { get; set; } = [new("head-height", 33.1, "mm", 29, 34, MeasureStatus.Pass, "https://example.org/rule")];

    /// <summary>What the lab prints from; null: the crop is fine enough.</summary>
    public byte[]? Print { get; set; }

    public long BytesRead { get; private set; }

    /// <summary>Other measures for what is cut from the working picture; null: the same.</summary>
    public IReadOnlyList<Measure>? CutMeasures { get; set; }

    /// <summary>The windows that were cut from a working picture; null for one of the program's own.</summary>
    public List<Adjustment?> Cut { get; } = [];

    /// <summary>Happens whenever a photo is about to be looked at.</summary>
    public Action? Looking { get; set; }

    /// <summary>How often a photo was looked at whole.</summary>
    public int Looks { get; private set; }

    /// <summary>Happens once, while a working picture is being cut.</summary>
    public Func<Task>? Meanwhile { get; set; }

    public IReadOnlyList<DocumentRule> SheetRules => _sheetRules;

    private readonly List<DocumentRule> _sheetRules = [];

    public static Refusal Broken => HeaderRefusals.Corrupt;

    public static Refusal Down { get; } = new("check.down");

    public async Task<Result<PhotoCheck>> CheckAsync(Stream source, DocumentRule rule, CancellationToken ct)
    {
        Looks++;
        Looking?.Invoke();
        return await LookAsync(source, rule, Measures, ct);
    }

    private async Task<Result<PhotoCheck>> LookAsync(Stream source, DocumentRule rule, IReadOnlyList<Measure> measures, CancellationToken ct)
    {
        var buffer = new byte[64 * 1024];
        BytesRead = 0;
        for (int read; (read = await source.ReadAsync(buffer, ct)) > 0;) BytesRead += read;
        if (Refuses is { } refusal) return refusal;

        var report = new PhotoReport(
            rule.Id, PhotoReport.Worst(measures), null, 1, measures, null, new CropReport(null, 413, 531, 300, 33.1, 26), null,
            ["cropped", "straightened:1.2"], null);
        return Result.Of(new PhotoCheck(report, Crop, new CropOverlay(new(206, 60), new(206, 450), new(170, 240), new(240, 240))) { Working = Working, Print = Print });
    }

    public static readonly byte[] AdjustedCrop = "another-window"u8.ToArray();

    public Task<Result<WorkingView>> ShowAsync(Stream working, DocumentRule rule, CancellationToken ct) =>
        Task.FromResult(Result.Of(new WorkingView(Crop, 900, 1100, new(100, 90, 600, 0), Points)));

    public Task<Result<AdjustedPreview>> PreviewAsync(Stream working, DocumentRule rule, Adjustment asked, CancellationToken ct) =>
        Task.FromResult(Result.Of(new AdjustedPreview(AdjustedCrop, asked, new(Measures[0], Measures[0], Measures[0], Measures[0], Measures[0], Measures[0]))));

    public async Task<Result<PhotoCheck>> AdjustAsync(Stream working, DocumentRule rule, Adjustment? asked, CancellationToken ct)
    {
        Cut.Add(asked);
        if (Meanwhile is { } happens)
        {
            Meanwhile = null;
            await happens();
        }

        var check = await LookAsync(working, rule, CutMeasures ?? Measures, ct);
        return check.Refusal is { } refusal ? refusal : Result.Of(check.Value with { Crop = AdjustedCrop, Working = default });
    }

    private static FacePoints Points => new(new(400, 200), new(400, 180), new(400, 700), new(450, 450), new(350, 450));

    /// <summary>The sheets that were asked for.</summary>
    public List<SheetOrder> Sheets { get; } = [];

    public Task<Result<PrintSheet>> ComposeAsync(ReadOnlyMemory<byte> crop, DocumentRule rule, SheetOrder order, CancellationToken ct)
    {
        Sheets.Add(order);
        _sheetRules.Add(rule);
        return Task.FromResult(Result.Of(new PrintSheet([.. crop.ToArray(), (byte)order.Copies], 1205, 1795, order.Copies)));
    }
}
