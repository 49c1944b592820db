using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Share of the face whose lights have no detail left.</summary>
internal sealed class Exposure : IMeasure
{
    public Measure Take(Evidence evidence) =>
        new("exposure", evidence.Light.Burnt, "%", null, 2, Judge.Of(evidence.Light.Burnt, null, 2, 3), Measure.Own);
}

/// <summary>Mean lightness of the face, in bounds that hold for every skin.</summary>
internal sealed class Brightness : IMeasure
{
    public Measure Take(Evidence evidence) =>
        new("brightness", evidence.Light.White, "L*", 22, 88, Judge.Of(evidence.Light.White, 22, 88, 6), Measure.Own);
}

/// <summary>Fine detail beside coarse, on the face.</summary>
internal sealed class Sharpness : IMeasure
{
    public Measure Take(Evidence evidence) =>
        new("sharpness", evidence.Light.Sharpness, "ratio", 3, null, Judge.Of(evidence.Light.Sharpness, 3, null, 0.75), Measure.Own);
}
