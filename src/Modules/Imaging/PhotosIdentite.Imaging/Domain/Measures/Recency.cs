using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>Whole months since the camera's date. The document's limit is the authority's; the date is only what the file says.</summary>
internal sealed class Recency : IMeasure
{
    public const string Id = "recency";

    public Measure Take(Evidence evidence)
    {
        if (evidence.Source.TakenOn is not { } taken || taken > evidence.Today) return Line.Unchecked(Id, Reasons.NoDate);
        if (evidence.Rule.MaxAgeMonths is not { } most) return Line.Unchecked(Id, Reasons.NoRule, Months(taken, evidence.Today), "months");

        return Line.Judged(
            Id, Months(taken, evidence.Today), "months", Band.AtMost(most, 0, onlyWarns: true), Reasons.Old,
            evidence.Rule.SourceOf(RuleField.MaxAge));
    }

    // A month is over on the same day of the next: the photo of 15 May is six months old until 15 November has passed.
    private static double Months(DateOnly from, DateOnly to)
    {
        var whole = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return from.AddMonths(whole) > to ? whole - 1 : from.AddMonths(whole) == to ? whole : whole + 0.5;
    }
}
