using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Platform.Web;

namespace PhotosIdentite.Imaging.Web;

/// <summary>The address that is short enough to be typed; on to the phone's own language.</summary>
[AllowAnonymous]
internal sealed class PhoneShortModel : PageModel
{
    public IActionResult OnGet() => Redirect(Languages.Path("/m"));
}
