using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Application.AdjustPhoto;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>How an adjustment would look, small; nothing is kept.</summary>
[AllowAnonymous, EnableRateLimiting("pictures"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None), HidesDamagedPictures]
internal sealed class PreviewModel(IQueryHandler<PreviewAdjustment, Result<AdjustedPreview>> preview) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string session, [FromQuery] AdjustForm form, CancellationToken ct)
    {
        if (Capability.Parse(session) is not { } proof || form.Read() is not { } asked) return NotFound();

        var shown = await preview.HandleAsync(new PreviewAdjustment(proof, asked), ct);
        if (shown.Succeeded) return File(shown.Value.Jpeg, "image/jpeg");
        return CheckRefusals.IsKept(shown.Refusal) && Response.Busy(shown.Refusal!) is var status and not 200 ? StatusCode(status) : NotFound();
    }
}
