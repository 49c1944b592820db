using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Platform.Web;

namespace PhotosIdentite.Host.Pages.Documents;

internal sealed class IndexModel(IDocumentCatalogue documents) : PublicPage
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true, Name = "country")]
    public string? Country { get; set; }

    public IReadOnlyList<IdentityDocument> Found => [.. documents.All
        .Where(document => string.IsNullOrEmpty(Country) || document.Country == Country)
        .Where(Matches)
        .OrderBy(document => document.Country != "FR").ThenBy(document => document.Name(Languages.Current), StringComparer.CurrentCulture)];

    public IEnumerable<SelectListItem> Countries => documents.All
        .Where(document => document.Country is not null)
        .Select(document => (Code: document.Country!, Name: document.CountryName(Languages.Current)))
        .Distinct().OrderBy(country => country.Name, StringComparer.CurrentCulture)
        .Select(country => new SelectListItem(country.Name, country.Code, country.Code == Country));

    // Every word typed stands somewhere, without regard to case or accents, in either language.
    private bool Matches(IdentityDocument document)
    {
        var text = $"{document.Name("fr")} {document.Name("en")} {document.CountryName("fr")} {document.CountryName("en")} {document.Id}";
        const CompareOptions Loose = CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace;
        return (Words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(word => CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, word, Loose) >= 0);
    }
}
