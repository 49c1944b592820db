using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Imaging.Application.OpenPicture;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>The finished picture, decrypted into the answer and kept by nobody on the way.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None), HidesDamagedPictures]
internal sealed class PictureModel(IQueryHandler<OpenPicture, byte[]?> open) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string session, CancellationToken ct) =>
        Capability.Parse(session) is { } proof && await open.HandleAsync(new OpenPicture(proof), ct) is { } jpeg
            ? File(jpeg, "image/jpeg")
            : NotFound();
}
