using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Infrastructure.Accuracy;

/// <summary>Counts what became of each case.</summary>
internal sealed class Tally
{
    private readonly Dictionary<string, List<(double Error, string Name)>> _errors = [];
    private readonly Dictionary<string, Count> _defects = [];
    private readonly Dictionary<string, Count> _alarms = [];
    private readonly SortedDictionary<string, GroupCount> _groups = new(StringComparer.Ordinal);
    private int _cases, _withFace, _found;

    public void Add(AccuracyCase one, KnownFace truth, PhotoReport? report, Crown crown)
    {
        _cases++;
        var group = one.Group is { } name ? Of(_groups, name) : new GroupCount();
        if (truth.Chin is not null && one.Defect is null) Find(one, truth, report, crown, group);
        if (one.Defect is { } defect) Detect(one, defect, report, group);
        if (one.Clean && report is not null) Suspect(one, report, group);
    }

    public AccuracyReport Report() => new(
        _cases, _withFace, _found,
        [.. Quantities.All.Where(q => _errors.ContainsKey(q.Name)).Select(q => ErrorLine.Of(q, _errors[q.Name]))],
        [.. _defects.Select(d => VerdictLine.Detected(d.Key, d.Value))],
        [.. _alarms.Where(a => a.Value.All > 0).Select(a => VerdictLine.FalseAlarms(a.Key, a.Value))],
        [.. _groups.Select(g => GroupLine.Of(g.Key, g.Value))]);

    private void Find(AccuracyCase one, KnownFace truth, PhotoReport? report, Crown crown, GroupCount group)
    {
        _withFace++;
        if (report?.PointsPx is null) return;
        _found++;
        foreach (var (quantity, error) in Comparison.Of(report, truth, crown))
        {
            Of(_errors, quantity).Add((error, one.Name));
            if (quantity == Quantities.EyeLine) group.EyeErrors.Add(Math.Abs(error));
            if (quantity == Quantities.Chin) group.ChinErrors.Add(Math.Abs(error));
        }
    }

    private void Detect(AccuracyCase one, KnownDefect defect, PhotoReport? report, GroupCount group)
    {
        var named = report?.Measures.Any(line => line.Status >= MeasureStatus.Warn && defect.Measures.Contains(line.Id)) == true;
        Of(_defects, defect.Name).Add(named, one.Name);
        group.Defects.Add(named, one.Name);
    }

    private void Suspect(AccuracyCase one, PhotoReport report, GroupCount group)
    {
        foreach (var line in report.Measures.Where(line => line.Status != MeasureStatus.NotChecked
            && !one.Allowed.Contains(line.Id)))
        {
            var quiet = line.Status == MeasureStatus.Pass;
            Of(_alarms, line.Id).Add(quiet, one.Name);
            group.Clean.Add(quiet, one.Name);
        }
    }

    private static T Of<T>(IDictionary<string, T> all, string key) where T : new()
    {
        if (!all.TryGetValue(key, out var one)) all[key] = one = new T();
        return one;
    }
}

/// <summary>How often something went as it should.</summary>
internal sealed class Count
{
    public int All { get; private set; }
    public int Right { get; private set; }
    public List<string> Wrong { get; } = [];
    public double Percent => All == 0 ? 100 : 100.0 * Right / All;

    public void Add(bool right, string name)
    {
        All++;
        if (right) Right++;
        else Wrong.Add(name);
    }
}

/// <summary>The same for one group of people.</summary>
internal sealed class GroupCount
{
    public Count Defects { get; } = new();
    public Count Clean { get; } = new();
    public List<double> EyeErrors { get; } = [];
    public List<double> ChinErrors { get; } = [];
}
