namespace PhotosIdentite.Imaging.Domain.Rules.Approvals;

/// <summary>Why an approval cannot be entered: where it was typed, and the key of the text.</summary>
internal static class ApprovalFaults
{
    public static IReadOnlyList<RuleFault> Of(ApprovalPaper paper, DateOnly today, IDocumentRules rules) =>
    [
        .. Words(paper.Title, nameof(paper.Title), 120),
        .. Words(paper.Proof, nameof(paper.Proof), RuleFaults.MostText),
        .. Dates(paper, today),
        .. Documents(paper, rules),
    ];

    private static IEnumerable<RuleFault> Words(string words, string field, int most)
    {
        if (string.IsNullOrWhiteSpace(words)) yield return new(field, "missing");
        else if (words.Length > most) yield return new(field, "too-long");
    }

    private static IEnumerable<RuleFault> Dates(ApprovalPaper paper, DateOnly today)
    {
        if (paper.IssuedOn > today) yield return new(nameof(paper.IssuedOn), "date-future");
        if (paper.IssuedOn.Year < 1990) yield return new(nameof(paper.IssuedOn), "date-old");
        if (paper.ValidUntil < today) yield return new(nameof(paper.ValidUntil), "date-past");
        if (paper.ValidUntil > today.AddYears(20)) yield return new(nameof(paper.ValidUntil), "date-far");
    }

    private static IEnumerable<RuleFault> Documents(ApprovalPaper paper, IDocumentRules rules)
    {
        if (paper.Documents is []) yield return new(nameof(paper.Documents), "documents-missing");
        if (paper.Documents.Any(id => rules.Find(id) is null)) yield return new(nameof(paper.Documents), "documents-unknown");
    }
}
