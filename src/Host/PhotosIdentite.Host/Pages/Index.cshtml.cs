using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Platform.Web;

namespace PhotosIdentite.Host.Pages;

internal sealed class IndexModel(IDocumentCatalogue documents, IPriceList prices) : PublicPage
{
    /// <summary>France first, then by country's name; inside a country by the document's.</summary>
    public IEnumerable<IGrouping<string, IdentityDocument>> ByCountry => documents.All
        .OrderBy(document => document.Country != "FR").ThenBy(document => document.Country is null)
        .ThenBy(document => document.CountryName(Languages.Current), StringComparer.Create(Languages.French, ignoreCase: true))
        .ThenBy(document => document.Name(Languages.Current), StringComparer.Create(Languages.French, ignoreCase: true))
        .GroupBy(document => document.CountryName(Languages.Current));

    public PackPrice Cheapest => prices.All[0];

    public PackPrice? SixPrints => prices.Find("prints-6");

    /// <summary>The mark an acceptance has inside a list, where no badge can be drawn.</summary>
    public static string Mark(IdentityDocument document) => document.Acceptance switch
    {
        Acceptance.Accepted => "✓ ",
        Acceptance.OnCondition => "! ",
        Acceptance.Unknown => "? ",
        _ => "✕ ",
    };
}
