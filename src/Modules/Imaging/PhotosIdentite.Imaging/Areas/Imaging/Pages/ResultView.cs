using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Application.CheckPhoto;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Web;

/// <summary>The report in words: what is to be mended, what was not checked, what passed.</summary>
internal sealed class ResultView
{
    private readonly ResultWords _words;

    public ResultView(StoredCheck stored, DocumentRule? rule, ResultWords words)
    {
        (_words, Report, Overlay, AcceptedByPerson) = (words, stored.Report, stored.Overlay, stored.Accepted.Count > 0);
        Done = new OperationWords(Report, words.Texts);
        Lines =
        [
            .. Report.Measures.OrderByDescending(measure => measure.Status)
                .Select(measure => new CheckLine(measure, stored.Accepted.Contains(measure.Id), SourceOf(measure, rule), words)),
        ];
    }

    public PhotoReport Report { get; }

    public CropOverlay? Overlay { get; }

    public OperationWords Done { get; }

    public bool AcceptedByPerson { get; }

    /// <summary>What fails, then what could be better; also when a person accepted it.</summary>
    public IEnumerable<CheckLine> Problems => Lines.Where(line => line.Status is MeasureStatus.Fail or MeasureStatus.Warn);

    public IEnumerable<CheckLine> Faults => AcceptedByPerson ? [] : Lines.Where(line => line.Status == MeasureStatus.Fail);

    public IReadOnlyList<CheckLine> Unchecked => [.. Lines.Where(line => line.Status == MeasureStatus.NotChecked)];

    public IReadOnlyList<CheckLine> Passes => [.. Lines.Where(line => line.Status == MeasureStatus.Pass)];

    private IReadOnlyList<CheckLine> Lines { get; }

    public string Headline => (AcceptedByPerson, Faults.Count(), Problems.Count()) switch
    {
        (true, _, _) => _words.Texts["check.headline.accepted"],
        (_, 0, 0) => _words.Texts["check.ok", Passes.Count],
        (_, 0, var doubts) => _words.Texts["check.improve", doubts],
        (_, 1, _) => _words.Texts["check.fix.one"],
        (_, var faults, _) => _words.Texts["check.fix.many", faults],
    };

    public string Counted(string key, int count) => count == 1 ? _words.Texts[$"{key}.one"] : _words.Texts[key, count];

    public PhotoFrame Frame(string address) => new(address, Report, Overlay, _words);

    // A measure says where its number was read; the rule knows of which kind that source is, and when.
    private static RuleSource? SourceOf(Measure measure, DocumentRule? rule) =>
        rule?.Sources.Values.Append(rule.DefaultSource).FirstOrDefault(source => source.Text == measure.Source);
}
