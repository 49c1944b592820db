using Microsoft.AspNetCore.Mvc.RazorPages;
using MimeKit;

namespace PhotosIdentite.Host.Pages.Dev;

[DevelopmentOnly]
internal sealed class MailsModel(MailSpool spool) : PageModel
{
    public IReadOnlyList<(string Name, MimeMessage Mail)> Newest => spool.Newest(100);
}
