namespace PhotosIdentite.Imaging.Domain.Rules;

/// <summary>A closed range; an open end is null.</summary>
internal sealed record Limits(double? Min, double? Max)
{
    public double? Middle => (Min + Max) / 2;

    public bool Holds(double value) => !(value < Min) && !(value > Max);
}
