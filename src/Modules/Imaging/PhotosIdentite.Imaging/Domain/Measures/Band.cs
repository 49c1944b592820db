using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>The good values, ends included, and how far beyond them is only doubtful. An open end is null.</summary>
/// <param name="OnlyWarns">Worth saying, never a reason to refuse.</param>
internal readonly record struct Band(double? Min, double? Max, double Doubt, bool OnlyWarns = false)
{
    public static Band AtLeast(double min, double doubt, bool onlyWarns = false) => new(min, null, doubt, onlyWarns);

    public static Band AtMost(double max, double doubt, bool onlyWarns = false) => new(null, max, doubt, onlyWarns);

    public static Band Within(double most, double doubt) => new(-most, most, doubt);

    public MeasureStatus Of(double value)
    {
        var beyond = Math.Max((Min ?? value) - value, value - (Max ?? value));
        return beyond <= 0 ? MeasureStatus.Pass : OnlyWarns || beyond <= Doubt ? MeasureStatus.Warn : MeasureStatus.Fail;
    }
}
