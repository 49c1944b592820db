using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Logging;
using PhotosIdentite.Imaging.Application.OpenPicture;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>The finished picture, decrypted into the answer and kept by nobody on the way.</summary>
[AllowAnonymous, ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed partial class PictureModel(IQueryHandler<OpenPicture, byte[]?> open, ILogger<PictureModel> log) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string session, CancellationToken ct)
    {
        if (Capability.Parse(session) is not { } proof) return NotFound();

        try
        {
            return await open.HandleAsync(new OpenPicture(proof), ct) is { } jpeg ? File(jpeg, "image/jpeg") : NotFound();
        }
        catch (CryptographicException)
        {
            LogChanged();
            return NotFound();
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "A stored picture was changed on disk: it is not shown")]
    private partial void LogChanged();
}
