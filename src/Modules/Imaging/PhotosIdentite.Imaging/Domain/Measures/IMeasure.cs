using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>One rule, measured and judged.</summary>
internal interface IMeasure
{
    Measure Take(Evidence evidence);
}
