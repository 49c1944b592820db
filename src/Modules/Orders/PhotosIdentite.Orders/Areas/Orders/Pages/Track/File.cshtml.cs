using Microsoft.AspNetCore.Mvc;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Application.Tracking;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web.Track;

internal sealed class FileModel(IQueryHandler<ReadFile, Result<PictureFile>> read) : PictureAnswer
{
    [FromRoute(Name = "order")]
    public string Link { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        Capability.Parse(Link) is { } secret ? Answer(await read.HandleAsync(new ReadFile(secret), ct), download: true) : NotFound();
}
