using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Platform.Web;

namespace PhotosIdentite.Host.Pages.Documents;

/// <summary>Where the landing page's picker leads: to the photo, or first to the document's page when its office may not take it.</summary>
internal sealed class ChooseModel(IDocumentCatalogue documents) : PageModel
{
    public IActionResult OnGet(string? doc) => LocalRedirect(Languages.Path(documents.Find(doc) switch
    {
        null => "/documents",
        { Stale: false, Acceptance: Acceptance.Accepted or Acceptance.OnCondition } document => $"/photo?doc={document.Id}",
        var document => $"/documents/{document.Id}",
    }));
}
