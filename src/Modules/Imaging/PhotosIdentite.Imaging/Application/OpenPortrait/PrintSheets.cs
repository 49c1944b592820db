using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.OpenPortrait;

/// <summary>Which sheets there are of a document's photo, and how they are made.</summary>
internal sealed class PrintSheets(LabSettings lab, ISheetComposer composer)
{
    private const string ByHand = "____-__-__";

    public int LabCapacity(DocumentRule? rule) => LayoutOf(rule, lab.Form)?.Capacity ?? 0;

    public static IReadOnlyDictionary<PaperSize, int> Papers(DocumentRule? rule) => Enum.GetValues<PaperSize>()
        .Select(paper => (Paper: paper, Layout: LayoutOf(rule, new SheetForm(paper))))
        .Where(sheet => sheet.Layout is { Capacity: > 0 })
        .ToDictionary(sheet => sheet.Paper, sheet => sheet.Layout!.Capacity);

    /// <summary>What stands behind each photo; null where the document asks for nothing or the lab has no name.</summary>
    /// <param name="rule">Of the photo.</param>
    /// <param name="taken">The day as the customer said it; null: room to write it by hand.</param>
    public IReadOnlyList<string>? BackOf(DocumentRule rule, DateOnly? taken = null) => rule.BackPrint.Count == 0 || lab.Photographer.Count == 0
        ? null
        : rule.AsksDayTaken ? [.. lab.Photographer, taken is { } day ? $"{day:yyyy-MM-dd}" : ByHand] : lab.Photographer;

    public async Task<Result<PictureFile>> ForLabAsync(byte[] crop, DocumentRule? rule, LabSheet asked, DateOnly? taken, CancellationToken ct)
    {
        if (rule is null || LayoutOf(rule, lab.Form) is not { } layout) return PictureRefusals.NotFound;
        if (layout.CopiesOn(asked.Number, asked.Copies) is var copies && copies == 0) return PictureRefusals.NotFound;
        if (asked.Back && BackOf(rule) is null) return PictureRefusals.NotFound;

        var order = new SheetOrder(lab.Form, copies, SheetFormat.Jpeg, asked.Code, asked.Back ? BackOf(rule, taken) : null);
        return await ComposeAsync(crop, rule, order, $"{rule.Id}-sheet-{asked.Number}{(asked.Back ? "-back" : "")}", ct);
    }

    public async Task<Result<PictureFile>> ForHomeAsync(byte[] crop, DocumentRule? rule, HomeSheet asked, CancellationToken ct)
    {
        var form = new SheetForm(asked.Paper);
        if (rule is null || LayoutOf(rule, form) is not { Capacity: > 0 } layout) return PictureRefusals.NotFound;

        var paper = asked.Paper == PaperSize.A4 ? "a4" : $"{layout.Paper.WidthMm}x{layout.Paper.HeightMm}";
        return await ComposeAsync(crop, rule, new SheetOrder(form, layout.Capacity, asked.Format), $"{rule.Id}-{paper}", ct);
    }

    private async Task<Result<PictureFile>> ComposeAsync(byte[] crop, DocumentRule rule, SheetOrder order, string name, CancellationToken ct)
    {
        var made = await composer.ComposeAsync(crop, rule, order, ct);
        if (made.Refusal is { } refusal) return refusal;
        return Result.Of(order.Format == SheetFormat.Pdf
            ? new PictureFile(made.Value.Bytes, "application/pdf", $"{name}.pdf")
            : new PictureFile(made.Value.Bytes, "image/jpeg", $"{name}.jpg"));
    }

    private static SheetLayout? LayoutOf(DocumentRule? rule, SheetForm form) =>
        rule is { WidthMm: { } width, HeightMm: { } height } ? SheetLayout.For(width, height, form) : null;
}
