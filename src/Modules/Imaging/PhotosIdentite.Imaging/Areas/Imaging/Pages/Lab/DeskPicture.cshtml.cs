using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Imaging.Application.Contests;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web.Lab;

/// <summary>The finished photo, or what it was made from, for who has it open.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None), HidesDamagedPictures]
internal sealed class DeskPictureModel(IQueryHandler<OpenContestedPhoto, byte[]?> open) : PageModel
{
    public async Task<IActionResult> OnGetAsync([FromRoute] Guid contest, [FromRoute] string which, CancellationToken ct) =>
        await open.HandleAsync(new OpenContestedPhoto(contest, User.StaffNumber(), which == "source"), ct) is { } jpeg ? File(jpeg, "image/jpeg") : NotFound();
}
