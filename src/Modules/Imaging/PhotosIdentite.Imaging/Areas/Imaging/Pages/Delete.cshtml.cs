using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PhotosIdentite.Imaging.Application.DeletePhoto;
using PhotosIdentite.Imaging.Application.ReadCheck;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>"Delete this photo now": asked once more, then gone.</summary>
[AllowAnonymous, EnableRateLimiting("uploads")]
internal sealed class DeleteModel(
    IQueryHandler<ReadCheck, CheckedPhoto?> read, ICommandHandler<DeletePhoto, Result> delete, ResultWords words) : PageModel
{
    [FromRoute(Name = "session")]
    public string? Session { get; set; }

    public bool Gone { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        Capability.Parse(Session) is { } proof && await read.HandleAsync(new ReadCheck(proof), ct) is not null ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Capability.Parse(Session) is not { } proof) return NotFound();

        var done = await delete.HandleAsync(new DeletePhoto(proof), ct);
        if (done.Refusal == SessionRefusals.NotFound) return NotFound();

        Gone = done.Succeeded;
        if (done.Refusal is { } refusal) ModelState.AddRefusal(refusal, words.Texts);
        return Page();
    }
}
