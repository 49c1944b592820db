using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Platform;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Web;

/// <summary>What the account pages share: refusals in words, and the answer when too many people sign in at once.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal abstract class AccountPageModel(IStringLocalizer<IdentityTexts> texts, IStringLocalizer<Messages> messages) : PageModel
{
    protected IActionResult Refuse(Refusal refusal, string field = "")
    {
        var own = refusal.Code.StartsWith("identity.", StringComparison.Ordinal);
        ModelState.AddRefusal(refusal, own ? texts : messages, refusal == IdentityRefusals.Busy ? "" : field);
        if (refusal != IdentityRefusals.Busy) return Page();

        Response.Headers.RetryAfter = "10";
        return new PageResult { StatusCode = StatusCodes.Status503ServiceUnavailable };
    }
}
