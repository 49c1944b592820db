using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The finished file within the weight an online form takes.</summary>
internal sealed class FileWeight : IMeasure
{
    public Measure Take(Evidence evidence)
    {
        var kb = evidence.Finished.Bytes / 1000.0;
        return evidence.Rule.Digital is { } file && (file.MinKb ?? file.MaxKb) is not null
            ? new("file-weight", kb, "kB", file.MinKb, file.MaxKb, Judge.Of(kb, file.MinKb, file.MaxKb, 0), evidence.Rule.Source)
            : new("file-weight", kb, "kB", null, null, MeasureStatus.NotChecked, Measure.Own);
    }
}
