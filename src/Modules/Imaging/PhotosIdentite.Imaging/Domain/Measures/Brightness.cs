using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>
/// Light on the face, read from the whites of the eyes, which are alike in every person: a mean over the face would take dark skin for
/// little light.
/// </summary>
internal sealed class Brightness : IMeasure
{
    public const string Id = "brightness";

    private static readonly Band Lit = new(50, 99, 10);

    public Measure Take(Evidence evidence) => Line.Judged(
        Id, evidence.Light.White, "L*", Lit, evidence.Light.White < Lit.Min ? Reasons.Dark : Reasons.Bright);
}
