using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web;

/// <summary>A page that is a picture; when that cannot be given, a page that says why.</summary>
internal abstract class PictureAnswer : PageModel
{
    /// <summary>Key of the text that says why there is no picture.</summary>
    public string Problem { get; private set; } = "";

    protected IActionResult Answer(Result<PictureFile> opened, bool download)
    {
        Response.Headers.CacheControl = "no-store";
        if (opened.Refusal is { } refusal) return Refused(refusal);

        Response.Headers.XContentTypeOptions = "nosniff";
        var file = opened.Value;
        return download ? File(file.Bytes, file.ContentType, file.FileName) : File(file.Bytes, file.ContentType);
    }

    private IActionResult Refused(Refusal refusal)
    {
        if (refusal != PictureRefusals.Damaged && refusal != PictureRefusals.Busy) return NotFound();

        var damaged = refusal == PictureRefusals.Damaged;
        (Problem, Response.StatusCode) = damaged ? ("damaged", 409) : ("busy", 503);
        if (!damaged) Response.Headers.RetryAfter = "10";
        return Page();
    }
}
