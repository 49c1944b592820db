using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Imaging.Application.Rules;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web.Rules;

/// <summary>The desk of the rule book: what is open, and which documents grow old first.</summary>
internal sealed class IndexModel(IQueryHandler<ListRules, RuleDesk> read, IDocumentCatalogue catalogue, TimeProvider clock) : PageModel
{
    public RuleDesk Desk { get; private set; } = null!;

    public IReadOnlyList<IdentityDocument> Documents =>
        [.. catalogue.All.OrderBy(document => document.ReadOn).ThenBy(document => document.Name(Languages.Current), StringComparer.CurrentCulture)];

    public int DaysLeft(IdentityDocument document) => Freshness.StaleFrom(document.ReadOn).DayNumber - clock.Today().DayNumber;

    public async Task OnGetAsync(CancellationToken ct) => Desk = await read.HandleAsync(new ListRules(), ct);
}
