using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The finished file within the weight an online form takes.</summary>
internal sealed class FileWeight : IMeasure
{
    public const string Id = "file-weight";

    public Measure Take(Evidence evidence)
    {
        var kb = evidence.Finished.Bytes / 1000.0;
        return evidence.Rule.Digital is { } form && (form.MinKb ?? form.MaxKb) is not null
            ? Line.Judged(
                Id, kb, "kB", new Band(form.MinKb, form.MaxKb, 0), kb < form.MinKb ? Reasons.WeightLow : Reasons.WeightHigh,
                evidence.Rule.SourceOf(RuleField.Digital))
            : Line.Unchecked(Id, Reasons.NoRule, kb, "kB");
    }
}
