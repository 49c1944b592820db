using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>A rule that one picture does not let a program decide: said so, never passed.</summary>
internal sealed class LeftToPeople(string id) : IMeasure
{
    public const string Expression = "expression";
    public const string HeadCovering = "head-covering";

    public Measure Take(Evidence evidence) => Line.Unchecked(id, Reasons.NoProgram);
}
