using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace PhotosIdentite.Host.Pages.Dev;

/// <summary>The HTML part alone, under a policy that forbids scripts and every other host (see PolicyHeaders).</summary>
[DevelopmentOnly]
internal sealed class MailHtmlModel(MailSpool spool) : PageModel
{
    public IActionResult OnGet(string name) =>
        spool.Find(name)?.HtmlBody is { } html ? Content(html, "text/html; charset=utf-8") : NotFound();
}
