namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>Robust statistics: one odd pixel changes none of them.</summary>
internal static class Numbers
{
    /// <summary>The value that this share (0 to 1) of them does not exceed; 0 of none.</summary>
    public static double Percentile(this IEnumerable<double> values, double share)
    {
        var sorted = values.ToArray();
        if (sorted.Length == 0) return 0;
        Array.Sort(sorted);
        return sorted[(int)Math.Round(share * (sorted.Length - 1))];
    }

    public static double Median(this IEnumerable<double> values) => values.Percentile(0.5);

    /// <summary>0 of none.</summary>
    public static double Share<T>(this IReadOnlyCollection<T> values, Func<T, bool> holds) =>
        values.Count == 0 ? 0 : (double)values.Count(holds) / values.Count;
}
