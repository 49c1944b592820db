using System.Globalization;
using System.Text;

namespace PhotosIdentite.Imaging.Infrastructure.Accuracy;

/// <summary>The report for eyes.</summary>
internal static class AccuracyTable
{
    public static string Of(AccuracyReport report)
    {
        var text = new StringBuilder();
        var all = report.FacesFound == report.WithFace;
        Line(text, $"{report.Cases} portraits; faces found {report.FacesFound} of {report.WithFace}  {Word(all)}");
        Errors(text, report);
        Verdicts(text, "defect", "detected %", "must ≥", report.Detected);
        Verdicts(text, "measure, on clean portraits", "false alarms %", "must ≤", report.FalseAlarms);
        Groups(text, report);
        Line(text, $"\n{(report.Holds ? "Every must is met." : "NOT every must is met.")}");
        return text.ToString();
    }

    private static void Errors(StringBuilder text, AccuracyReport report)
    {
        if (report.Errors.Count == 0) return;
        Line(text, $"\n{"error against truth",-24}{"unit",-11}{"n",5}{"mean",8}{"bias",8}{"95 %",8}{"worst",8}{"must mean",11}{"worst",7}");
        foreach (var e in report.Errors)
        {
            var verdict = e.MustMean is null && e.MustWorst is null ? "" : Word(e.Holds);
            FormattableString found = $"{e.Mean,8:0.00}{e.Bias,8:0.00}{e.P95,8:0.00}{e.Worst,8:0.00}";
            FormattableString must = $"{e.MustMean,11:0.0}{e.MustWorst,7:0.0}";
            Line(text, $"{e.Quantity,-24}{e.Unit,-11}{e.Cases,5}{Plain(found)}{Plain(must)}  {verdict}");
        }
    }

    private static void Verdicts(StringBuilder text, string what, string share, string must, IReadOnlyList<VerdictLine> lines)
    {
        if (lines.Count == 0) return;
        Line(text, $"\n{what,-30}{"n",5}{share,16}{must,9}");
        foreach (var v in lines)
            Line(text, $"{v.Name,-30}{v.Cases,5}{v.Percent,16:0.0}{v.Must,9:0}  {Word(v.Holds)}");
    }

    private static void Groups(StringBuilder text, AccuracyReport report)
    {
        if (report.Groups.Count < 2) return;
        Line(text, $"\n{"group",-12}{"detected %",12}{"false alarms %",16}{"eye line mean",15}{"chin mean",11}");
        foreach (var g in report.Groups)
        {
            FormattableString verdicts = $"{g.DetectedPercent,12:0.0}{g.FalseAlarmPercent,16:0.00}";
            Line(text, $"{g.Group,-12}{Plain(verdicts)}{g.EyeLineMean,15:0.00}{g.ChinMean,11:0.00}");
        }

        FormattableString gaps = $"{report.DetectedGap,12:0.0}{report.FalseAlarmGap,16:0.00}";
        Line(text, $"{"gap, points",-12}{Plain(gaps)}   must ≤ {Quantities.MostGap:0}  {Word(report.GroupsAlike)}");
    }

    private static string Word(bool holds) => holds ? "PASS" : "FAIL";

    private static string Plain(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Line(StringBuilder text, FormattableString line) => text.AppendLine(Plain(line));
}
