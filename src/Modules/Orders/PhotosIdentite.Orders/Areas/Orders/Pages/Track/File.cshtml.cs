using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Application.Tracking;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web.Track;

internal sealed class FileModel(IQueryHandler<ReadFile, PictureFile?> read) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromRoute(Name = "order")] string link, CancellationToken ct)
    {
        if (Capability.Parse(link) is not { } secret) return NotFound();
        if (await read.HandleAsync(new ReadFile(secret), ct) is not { } file) return NotFound();

        Response.Headers.CacheControl = "no-store";
        Response.Headers.XContentTypeOptions = "nosniff";
        return File(file.Bytes, file.ContentType, file.FileName);
    }
}
