using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace PhotosIdentite.Identity.Web;

/// <summary>
/// The one answer to "register" and to "forgot": it names no address and does not say whether there is an account.
/// </summary>
internal sealed class MailSentModel : PageModel
{
    [BindProperty(SupportsGet = true, Name = "for")]
    public string? For { get; set; }

    public string Kind => For == "register" ? "register" : "reset";
}
