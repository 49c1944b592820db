using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>One even surface behind the head: no pattern, no object, no shadow.</summary>
internal sealed class BackgroundPlain : IMeasure
{
    public Measure Take(Evidence evidence) => evidence.Background is { } seen
        ? new("background-plain", seen.Unevenness, "deltaE", null, 5, Judge.Of(seen.Unevenness, null, 5, 5), Measure.Own)
        : new("background-plain", null, "deltaE", null, 5, MeasureStatus.NotChecked, Measure.Own);
}

/// <summary>Distance to the nearest colour the document allows; 0 is one of them.</summary>
internal sealed class BackgroundAllowed : IMeasure
{
    private const double Doubt = 5;

    public Measure Take(Evidence evidence)
    {
        if (evidence.Background is not { } seen || evidence.Rule.Background is not { Count: > 0 } allowed)
            return new("background-colour", null, "deltaE", null, null, MeasureStatus.NotChecked, Measure.Own);

        var distance = allowed.Min(colour => ColourBox.Of(colour).Distance(seen.Middle));
        return new("background-colour", distance, "deltaE", null, 0, Judge.Of(distance, null, 0, Doubt), evidence.Rule.Source);
    }
}
