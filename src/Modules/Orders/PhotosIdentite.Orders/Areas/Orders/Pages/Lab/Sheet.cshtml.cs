using Microsoft.AspNetCore.Mvc;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Application.Lab;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web.Lab;

internal sealed class SheetModel(ICommandHandler<OpenSheet, Result<PictureFile>> open) : PictureAnswer
{
    [FromRoute(Name = "reference")]
    public string Reference { get; set; } = "";

    public async Task<IActionResult> OnGetAsync([FromRoute] int sheet, [FromRoute] string? side, CancellationToken ct)
    {
        var opened = await open.HandleAsync(new OpenSheet(Reference, sheet, User.StaffNumber(), side is not null), ct);
        return opened.Refusal == Domain.OrderRefusals.NotFound ? NotFound() : Answer(opened, download: false);
    }
}
