namespace PhotosIdentite.Imaging.Infrastructure.Drawing;

/// <summary>The proportions of one head in head units: 0 is everybody's mean, each other number another face.</summary>
internal sealed record Build
{
    public double Wide { get; private init; } = 1;
    public double Jaw { get; private init; } = 1;
    public double EyeX { get; private init; } = 0.272;
    public double EyeHalf { get; private init; } = 0.133;
    public double NoseEnd { get; private init; } = 0.43;
    public double NoseWide { get; private init; } = 1;
    public double MouthY { get; private init; } = 0.63;
    public double MouthHalf { get; private init; } = 0.21;
    public double Lips { get; private init; } = 1;
    public double BrowY { get; private init; } = -0.2;

    public static Build Of(int person)
    {
        if (person == 0) return new Build();
        var dice = new Random(person);
        double About(double middle, double reach) => middle + (reach * ((2 * dice.NextDouble()) - 1));
        return new Build
        {
            Wide = About(1, 0.05),
            Jaw = About(1, 0.06),
            EyeX = About(0.272, 0.012),
            EyeHalf = About(0.133, 0.006),
            NoseEnd = About(0.43, 0.018),
            NoseWide = About(1.02, 0.14),
            MouthY = About(0.63, 0.014),
            MouthHalf = About(0.21, 0.018),
            Lips = About(1, 0.25),
            BrowY = About(-0.2, 0.018),
        };
    }
}
