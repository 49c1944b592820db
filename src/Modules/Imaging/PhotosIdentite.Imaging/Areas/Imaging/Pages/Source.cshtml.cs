using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PhotosIdentite.Imaging.Application.OpenPicture;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>The picture before, decrypted into the answer and kept by nobody on the way.</summary>
[AllowAnonymous, EnableRateLimiting("pictures"), ResponseCache(NoStore = true, Location = ResponseCacheLocation.None), HidesDamagedPictures]
internal sealed class SourceModel(IQueryHandler<OpenSource, byte[]?> open) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string session, CancellationToken ct) =>
        Capability.Parse(session) is { } proof && await open.HandleAsync(new OpenSource(proof), ct) is { } jpeg
            ? File(jpeg, "image/jpeg")
            : NotFound();
}
