using System.Globalization;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Application.CheckPhoto;
using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Web;

/// <summary>The report in words.</summary>
internal sealed class ResultView(StoredCheck stored, IStringLocalizer<ImagingTexts> texts, MeasureWords words)
{
    /// <summary>What is to be mended first, then the rest in the report's order.</summary>
    public IReadOnlyList<CheckLine> Lines { get; } =
        [.. stored.Report.Measures.OrderByDescending(measure => measure.Status).Select(measure => new CheckLine(measure, texts, words))];

    public CropReport? Crop => stored.Report.Crop;

    public CropOverlay? Overlay => stored.Overlay;

    public IEnumerable<CheckLine> Faults => Lines.Where(line => line.Status == MeasureStatus.Fail);

    private int Doubts => Lines.Count(line => line.Status == MeasureStatus.Warn);

    public string Headline => Faults.Count() switch
    {
        0 when Doubts > 0 => texts["check.improve", Doubts],
        0 => texts["check.ok", Lines.Count(line => line.Status == MeasureStatus.Pass)],
        1 => texts["check.fix.one"],
        var faults => texts["check.fix.many", faults],
    };

    /// <summary>Null when nothing was done, because no face was found.</summary>
    public string? Done => stored.Report.Operations.Count == 0
        ? null
        : texts["check.done", string.Join(", ", stored.Report.Operations.Select(Operation))].Value;

    private string Operation(string coded)
    {
        var parts = coded.Split(':');
        object amount = parts.Length < 2 ? 0 : double.TryParse(parts[1], CultureInfo.InvariantCulture, out var number) ? number : parts[1];
        return texts[$"op.{parts[0]}", amount].Value;
    }
}
