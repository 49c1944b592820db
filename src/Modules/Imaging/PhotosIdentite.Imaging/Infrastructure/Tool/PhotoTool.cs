using Microsoft.Extensions.Logging;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Geometry;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.Drawing;
using PhotosIdentite.Imaging.Infrastructure.RuleBook;
using PhotosIdentite.Imaging.Infrastructure.Worker;

namespace PhotosIdentite.Imaging.Infrastructure.Tool;

/// <summary>The pipeline without the site: one photo, one document, one JSON line.</summary>
internal static class PhotoTool
{
    private const string UsualDocument = "any-badge";
    private const string Usage = $"""
        usage: build/photo FILE [--document ID] [--out FOLDER]   every measure as one line of JSON; crop, file and sheet in FOLDER
               build/photo --draw SPEC --out FILE.jpg|png|webp   a portrait of known geometry; its truth as one line of JSON
               build/photo --hostile FOLDER                      files made to break a decoder
        exit code: 0 pass or warn, 2 a rule is broken, 3 no photo at all ("refusal" says why, and its words follow), 1 a fault of ours

        SPEC is "default", or words with commas between them, such as size=1500x2000,roll=4,eyes=closed:
        {SpecWords.Known}
        """;

    private enum Exit
    {
        Good,
        Fault,
        Fails,
        Refused,
    }

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return (int)await (ToolArguments.Read(args) switch
            {
                { Draw: { } spec, Out: { } file } => Task.FromResult(Drawn(spec, file)),
                { Help: true } => Task.FromResult(Helped()),
                { File: { } photo, Draw: null } asked => CheckAsync(photo, asked.Document ?? UsualDocument, asked.Out),
                _ => throw new FormatException(Usage),
            });
        }
        catch (Exception fault) when (fault is FormatException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return (int)Exit.Fault;
        }
    }

    private static Exit Helped()
    {
        Console.WriteLine(Usage);
        return Exit.Good;
    }

    private static Exit Drawn(string spec, string file)
    {
        Console.WriteLine(System.Text.Encoding.UTF8.GetString(ReportJson.Write(TestPortrait.Save(spec, file))));
        return Exit.Good;
    }

    private static async Task<Exit> CheckAsync(string file, string id, string? folder)
    {
        var rule = new DocumentRules().Find(id) ?? throw new FormatException($"No document '{id}'. See src/Modules/Imaging/*/Data/standards.json.");
        using var log = LoggerFactory.Create(to => to.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace));
        await using var pool = new WorkerPool(new WorkerLimits { Workers = 1 }, log.CreateLogger<WorkerPool>());
        await using var source = File.OpenRead(file);
        var report = await ReportAsync(new PhotoWorker(pool, TimeProvider.System), source, rule, folder);
        Console.WriteLine(System.Text.Encoding.UTF8.GetString(ReportJson.Write(report)));
        return report.Verdict switch
        {
            ReportVerdict.Refused => Exit.Refused,
            ReportVerdict.Fail => Exit.Fails,
            _ => Exit.Good,
        };
    }

    private static async Task<PhotoReport> ReportAsync(PhotoWorker worker, FileStream source, DocumentRule rule, string? folder)
    {
        var check = await worker.CheckAsync(source, rule, default);
        if (check.Refusal is { } refusal)
        {
            await Console.Error.WriteLineAsync(Said.Of(refusal));
            return PhotoReport.Refused(rule.Id, refusal.Code);
        }

        if (folder is null || check.Value is not { Crop: { } crop, Report: var report }) return check.Value.Report;

        Directory.CreateDirectory(folder);
        var cropFile = Path.Combine(folder, $"{rule.Id}.jpg");
        await File.WriteAllBytesAsync(cropFile, crop);
        report = report with { Crop = report.Crop! with { Path = cropFile }, File = await SeparateAsync(check.Value.File, folder, rule) };
        return await PrintedAsync(worker, report, crop, rule, folder);
    }

    /// <summary>The document's own file where its shape is not the print's.</summary>
    private static async Task<FileReport?> SeparateAsync(byte[]? file, string folder, DocumentRule rule)
    {
        if (file is null) return null;

        var path = Path.Combine(folder, $"{rule.Id}-file.jpg");
        await File.WriteAllBytesAsync(path, file);
        var header = ImageHeader.Read(file).Value;
        return new FileReport(path, header.Width, header.Height, file.Length);
    }

    private static async Task<PhotoReport> PrintedAsync(PhotoWorker worker, PhotoReport report, byte[] crop, DocumentRule rule, string folder)
    {
        if (rule is not { WidthMm: { } width, HeightMm: { } height }) return report;

        var form = new SheetForm(PaperSize.TenByFifteen);
        var order = new SheetOrder(form, SheetLayout.For(width, height, form).Capacity);
        var sheet = await worker.ComposeAsync(crop, rule, order, default);
        var pdf = await worker.ComposeAsync(crop, rule, order with { Format = SheetFormat.Pdf }, default);
        if ((sheet.Refusal ?? pdf.Refusal) is { } down) return PhotoReport.Refused(rule.Id, down.Code);

        var sheetFile = Path.Combine(folder, $"{rule.Id}-sheet.jpg");
        await File.WriteAllBytesAsync(sheetFile, sheet.Value.Bytes);
        await File.WriteAllBytesAsync(Path.ChangeExtension(sheetFile, ".pdf"), pdf.Value.Bytes);
        return report with { Sheet = new(sheetFile, sheet.Value.WidthPx, sheet.Value.HeightPx, sheet.Value.Copies) };
    }
}
