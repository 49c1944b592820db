using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Application.Lab;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web.Lab;

internal sealed class SheetModel(ICommandHandler<OpenSheet, Result<PictureFile>> open) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromRoute] string reference, [FromRoute] int sheet, CancellationToken ct)
    {
        var opened = await open.HandleAsync(new OpenSheet(reference, sheet, User.StaffNumber()), ct);
        if (!opened.Succeeded) return NotFound();

        Response.Headers.CacheControl = "no-store";
        Response.Headers.XContentTypeOptions = "nosniff";
        return File(opened.Value.Bytes, opened.Value.ContentType);
    }
}
