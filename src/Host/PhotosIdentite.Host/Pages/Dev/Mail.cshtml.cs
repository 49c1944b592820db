using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MimeKit;

namespace PhotosIdentite.Host.Pages.Dev;

/// <summary>One mail: its plain part as text, its HTML part in a frame where nothing runs.</summary>
[DevelopmentOnly]
internal sealed class MailModel(MailSpool spool) : PageModel
{
    public MimeMessage Mail { get; private set; } = null!;

    public IActionResult OnGet(string name)
    {
        if (spool.Find(name) is not { } mail) return NotFound();
        Mail = mail;
        return Page();
    }
}
