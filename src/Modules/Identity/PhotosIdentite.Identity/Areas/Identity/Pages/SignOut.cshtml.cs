using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Identity.Application;
using PhotosIdentite.Platform.Web;

namespace PhotosIdentite.Identity.Web;

internal sealed class SignOutModel(ISessions sessions) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await sessions.EndAsync(ct);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return Redirect(Languages.Path("/account/sign-in?done=signed-out"));
    }
}
