using Microsoft.AspNetCore.Mvc;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Application.Tracking;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web.Track;

internal sealed class SheetModel(IQueryHandler<ReadSheet, Result<PictureFile>> read) : PictureAnswer
{
    [FromRoute(Name = "order")]
    public string Link { get; set; } = "";

    public async Task<IActionResult> OnGetAsync([FromRoute] string paper, [FromRoute] string format, CancellationToken ct)
    {
        if (Capability.Parse(Link) is not { } secret || PaperNames.Find(paper) is not { } size) return NotFound();

        var sheet = new HomeSheet(size, format == "pdf" ? SheetFormat.Pdf : SheetFormat.Jpeg);
        return Answer(await read.HandleAsync(new ReadSheet(secret, sheet), ct), download: true);
    }
}
