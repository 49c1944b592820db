using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.Privacy.Application;
using PhotosIdentite.Privacy.Application.EraseByLink;
using PhotosIdentite.Privacy.Application.OpenErasureLink;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Web.MyData;

/// <summary>Behind the link that was mailed. Looking erases nothing; the button does.</summary>
internal sealed class LinkModel(
    IQueryHandler<OpenErasureLink, IReadOnlyList<ErasurePlan>?> open, ICommandHandler<EraseByLink, Result<Capability>> erase)
    : PageModel
{
    public IReadOnlyList<ErasureResult>? Plans { get; private set; }

    public async Task OnGetAsync(string link, CancellationToken ct)
    {
        if (Capability.Parse(link) is { } secret && await open.HandleAsync(new OpenErasureLink(secret), ct) is { } plans)
            Plans = [.. plans.Select(ErasureResult.Of)];
    }

    public async Task<IActionResult> OnPostAsync(string link, CancellationToken ct)
    {
        if (Capability.Parse(link) is not { } secret) return Page();

        var erased = await erase.HandleAsync(new EraseByLink(secret), ct);
        if (erased.Refusal is not null) return Page();

        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\""; // what this browser kept, too
        return Redirect(Languages.Path($"/my-data/receipt/{erased.Value.Secret}"));
    }
}
