namespace PhotosIdentite.Imaging.Infrastructure.Accuracy;

/// <summary>The table: errors against the truth, verdicts against the truth, and both by group.</summary>
internal sealed record AccuracyReport(
    int Cases, int WithFace, int FacesFound, IReadOnlyList<ErrorLine> Errors, IReadOnlyList<VerdictLine> Detected,
    IReadOnlyList<VerdictLine> FalseAlarms, IReadOnlyList<GroupLine> Groups)
{
    /// <summary>Points between the group judged best and the one judged worst.</summary>
    public double DetectedGap => Gap(line => line.DetectedPercent);

    public double FalseAlarmGap => Gap(line => line.FalseAlarmPercent);

    public bool GroupsAlike => DetectedGap <= Quantities.MostGap && FalseAlarmGap <= Quantities.MostGap;

    public bool Holds => FacesFound == WithFace && Errors.All(line => line.Holds) && Detected.All(line => line.Holds)
        && FalseAlarms.All(line => line.Holds) && GroupsAlike;

    private double Gap(Func<GroupLine, double?> of)
    {
        var all = Groups.Select(of).OfType<double>().ToList();
        return all.Count == 0 ? 0 : Math.Round(all.Max() - all.Min(), 2);
    }
}

/// <param name="Bias">Mean with its sign: a fault of definition rather than of sight.</param>
/// <param name="WorstCase">The portrait whose error is the greatest.</param>
internal sealed record ErrorLine(
    string Quantity, string Unit, int Cases, double Mean, double Bias, double P95, double Worst, double? MustMean,
        double? MustWorst,
    bool Holds, string WorstCase)
{
    public static ErrorLine Of(
        (string Name, string Unit, double? MustMean, double? MustWorst) quantity,
            IReadOnlyList<(double Error, string Name)> errors)
    {
        var sizes = errors.Select(e => Math.Abs(e.Error)).Order().ToArray();
        var (mean, worst) = (sizes.Average(), sizes[^1]);
        return new(
            quantity.Name, quantity.Unit, sizes.Length, Math.Round(mean, 3), Math.Round(errors.Average(e => e.Error), 3),
            Math.Round(sizes[(int)(0.95 * (sizes.Length - 1))], 3), Math.Round(worst, 3), quantity.MustMean, quantity.MustWorst,
            mean <= (quantity.MustMean ?? double.MaxValue) && worst <= (quantity.MustWorst ?? double.MaxValue),
            errors.MaxBy(e => Math.Abs(e.Error)).Name);
    }
}

/// <param name="Percent">Of the defective: found. Of the clean: suspected.</param>
/// <param name="Wrong">The portraits judged wrongly.</param>
internal sealed record VerdictLine(string Name, int Cases, double Percent, double Must, bool Holds, IReadOnlyList<string> Wrong)
{
    public static VerdictLine Detected(string name, Count count) => new(
        name, count.All, Math.Round(count.Percent, 1), Quantities.MustDetect, count.Percent >= Quantities.MustDetect,
            count.Wrong);

    public static VerdictLine FalseAlarms(string name, Count count) => new(
        name, count.All, Math.Round(100 - count.Percent, 1), Quantities.MostFalseAlarms,
        100 - count.Percent <= Quantities.MostFalseAlarms, count.Wrong);
}

internal sealed record GroupLine(
    string Group, int Defective, double? DetectedPercent, int Verdicts, double? FalseAlarmPercent, double? EyeLineMean,
        double? ChinMean)
{
    public static GroupLine Of(string group, GroupCount count) => new(
        group, count.Defects.All, count.Defects.All == 0 ? null : Math.Round(count.Defects.Percent, 2),
        count.Clean.All, count.Clean.All == 0 ? null : Math.Round(100 - count.Clean.Percent, 2), Mean(count.EyeErrors),
            Mean(count.ChinErrors));

    private static double? Mean(List<double> errors) => errors.Count == 0 ? null : Math.Round(errors.Average(), 3);
}
