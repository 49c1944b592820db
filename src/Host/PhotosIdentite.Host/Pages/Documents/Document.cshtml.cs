using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Imaging.Contracts;

namespace PhotosIdentite.Host.Pages.Documents;

/// <summary>One document: whether a photo made at home is accepted, what it must show, where we read it and when.</summary>
internal sealed partial class DocumentModel(IDocumentCatalogue documents) : PublicPage
{
    public IdentityDocument Document { get; private set; } = null!;

    public DocumentFacts Facts => Document.Facts ?? new DocumentFacts();

    public IEnumerable<Uri> Sources => Addresses().Matches(Document.Source).Select(match => new Uri(match.Value.TrimEnd('.', ',', ';')));

    public string SourceWords => Addresses().Replace(Document.Source, "").Trim(' ', ';', ',', '.', '(', ')');

    public IActionResult OnGet(string id)
    {
        if (documents.Find(id) is not { } document) return NotFound();
        Document = document;
        return Page();
    }

    /// <summary>The finished picture in pixels at the document's density.</summary>
    public (int Width, int Height)? Pixels => Document is { WidthMm: { } width, HeightMm: { } height }
        ? ((int)Math.Round(width / 25.4 * Facts.Dpi), (int)Math.Round(height / 25.4 * Facts.Dpi))
        : Facts.Pixels;

    [GeneratedRegex(@"https?://[^\s;()]+")]
    private static partial Regex Addresses();
}
