using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>A colour photo. Authorities that take grey ones say so in their file's rule.</summary>
internal sealed class InColour : IMeasure
{
    public const string Id = "colour";

    public Measure Take(Evidence evidence) => new(
        Id, evidence.IsGrey ? 0 : 1, null, null, null, evidence.IsGrey ? MeasureStatus.Fail : MeasureStatus.Pass, Measure.Own)
    {
        Reason = evidence.IsGrey ? Reasons.Grey : null,
    };
}
