using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Contracts;

namespace PhotosIdentite.Host.Pages.Documents;

/// <summary>One document: whether a photo made at home is accepted, what it must show, where we read it and when.</summary>
internal sealed class DocumentModel(IDocumentCatalogue documents, IDocumentHistory history) : PublicPage
{
    public IdentityDocument Document { get; private set; } = null!;

    public DocumentFacts Facts => Document.Facts ?? new DocumentFacts();

    public IReadOnlyList<Uri> Sources => SourceAddresses.In(Document.Source);

    public string SourceWords => SourceAddresses.WordsAround(Document.Source);

    /// <summary>The host of the first address in a source; its own words when it has none.</summary>
    public static string Place(string source) => SourceAddresses.In(source) is [var first, ..] ? first.Host : source;

    public IReadOnlyList<DocumentChange> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken ct)
    {
        if (documents.Find(id) is not { } document) return NotFound();
        Document = document;
        Changes = await history.OfAsync(document.Id, ct);
        return Page();
    }

    /// <summary>The finished picture in pixels at the document's density.</summary>
    public (int Width, int Height)? Pixels => Document is { WidthMm: { } width, HeightMm: { } height }
        ? ((int)Math.Round(width / 25.4 * Facts.Dpi), (int)Math.Round(height / 25.4 * Facts.Dpi))
        : Facts.Pixels;

    /// <summary>What the online form asks of the file, part by part.</summary>
    public IEnumerable<string> DigitalWords(IStringLocalizer texts)
    {
        if (Facts.Pixels is { } exact) yield return texts["size.px", exact.Width, exact.Height];
        if (Facts.WidthPx is { } width) yield return texts["rule.digital.width", Span(width)];
        if (Facts.HeightPx is { } height) yield return texts["rule.digital.height", Span(height)];
        if (Facts.MinKb is not null || Facts.MaxKb is not null) yield return texts["rule.digital.weight", Span((Facts.MinKb, Facts.MaxKb))];
    }

    private static string Span((int? Min, int? Max) span) => span switch
    {
        ({ } min, { } max) => $"{min}–{max}",
        ({ } min, null) => $"≥ {min}",
        _ => $"≤ {span.Max}",
    };
}
