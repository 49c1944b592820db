using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>One rule, measured and judged.</summary>
internal interface IMeasure
{
    Measure Take(Evidence evidence);
}

/// <summary>Judging a value: inside the range passes, outside it by no more than the doubt warns, beyond fails.</summary>
internal static class Judge
{
    public static MeasureStatus Of(double value, double? min, double? max, double doubt) =>
        value >= (min ?? double.NegativeInfinity) && value <= (max ?? double.PositiveInfinity) ? MeasureStatus.Pass
        : value >= (min ?? double.NegativeInfinity) - doubt && value <= (max ?? double.PositiveInfinity) + doubt ? MeasureStatus.Warn
        : MeasureStatus.Fail;
}
