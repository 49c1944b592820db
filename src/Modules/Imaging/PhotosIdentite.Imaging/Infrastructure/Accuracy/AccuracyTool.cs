using Microsoft.Extensions.Logging;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Infrastructure.RuleBook;
using PhotosIdentite.Imaging.Infrastructure.Worker;

namespace PhotosIdentite.Imaging.Infrastructure.Accuracy;

/// <summary>
/// Shows known portraits to the pipeline, and how near its answers lie to the truth. See <c>build/accuracy</c>.
/// </summary>
internal static class AccuracyTool
{
    private const int Workers = 2;
    private const string Usage = "usage: build/accuracy [FOLDER] [--quick] [--json] [--wrong]";

    /// <summary>0: every must is met; 2: not; 1: a fault.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        try
        {
            var folder = args.FirstOrDefault(arg => !arg.StartsWith('-'));
            if (args.Any(arg => arg != folder && arg is not ("--quick" or "--json" or "--wrong"))) throw new FormatException(Usage);
            var cases = folder is null ? DrawnSet.All(args.Contains("--quick")) : FolderSet.All(folder);
            var report = await MeasureAsync(cases, new WorkerLimits());
            await Console.Out.WriteLineAsync(args.Contains("--json") ? Json(report) : AccuracyTable.Of(report));
            if (args.Contains("--wrong")) await Console.Out.WriteLineAsync(Wrong(report));
            return report.Holds ? 0 : 2;
        }
        catch (Exception fault) when (fault is FormatException or IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 1;
        }
    }

    public static async Task<AccuracyReport> MeasureAsync(IEnumerable<AccuracyCase> cases, WorkerLimits limits)
    {
        using var log = LoggerFactory.Create(to => to.AddConsole(console =>
            console.LogToStandardErrorThreshold = LogLevel.Trace));
        await using var pool = new WorkerPool(limits with { Workers = Workers }, log.CreateLogger<WorkerPool>());
        var (worker, rules, tally) = (new PhotoWorker(pool, TimeProvider.System), new DocumentRules(), new Tally());
        await Parallel.ForEachAsync(cases, new ParallelOptions { MaxDegreeOfParallelism = Workers }, async (one, ct) =>
        {
            var rule = rules.Find(one.Document) ?? throw new FormatException($"{one.Name}: no document '{one.Document}'.");
            var (file, truth) = one.Open();
            using var source = new MemoryStream(file);
            var check = await worker.CheckAsync(source, rule, ct);
            if (check.Refusal is { } refusal) throw new IOException($"{one.Name}: {refusal.Code}");
            lock (tally) tally.Add(one, truth, check.Value.Report, rule.Crown);
        });
        return tally.Report();
    }

    private static string Json(AccuracyReport report) => System.Text.Encoding.UTF8.GetString(ReportJson.Write(report));

    public static string Wrong(AccuracyReport report) => string.Join('\n',
        report.Errors.Where(e => !e.Holds).Select(e => $"{e.Quantity} {e.Worst}: {e.WorstCase}")
            .Concat(report.Detected.SelectMany(v => v.Wrong.Select(name => $"{v.Name}, not detected: {name}")))
            .Concat(report.FalseAlarms.SelectMany(v => v.Wrong.Select(name => $"{v.Name}, false alarm: {name}"))));
}
