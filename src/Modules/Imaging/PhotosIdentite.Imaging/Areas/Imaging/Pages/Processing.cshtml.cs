using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Application.CheckPhoto;
using PhotosIdentite.Imaging.Application.ReadCheck;
using PhotosIdentite.Platform;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>A photo that is here and not checked yet. The page asks again by itself, and leaves by itself.</summary>
[AllowAnonymous, EnableRateLimiting("uploads")]
internal sealed class ProcessingModel(
    IQueryHandler<ReadCheck, CheckedPhoto?> read, ICommandHandler<CheckPhoto, Result> check, IStringLocalizer<Messages> messages) : PageModel
{
    private const string Soon = "3";

    [BindProperty(SupportsGet = true, Name = "session")]
    public string? Session { get; set; }

    [TempData]
    public string? RefusedBefore { get; set; }

    private string Result => Request.Photo(Session, "check");

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindAsync(ct) switch
    {
        null => NotFound(),
        { Check: null } => Page(),
        _ => Redirect(Result),
    };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Capability.Parse(Session) is not { } proof || await FindAsync(ct) is not { } photo) return NotFound();

        var done = await check.HandleAsync(new CheckPhoto(proof), ct);
        if (done.Refusal is not { } refusal) return Request.Onward(Result);
        if (CheckRefusals.IsKept(refusal)) return Later(refusal);

        RefusedBefore = refusal.Code; // said beside the form on which another photo can be sent
        return Request.Onward(PhotoPlace.Again(photo.DocumentId, photo.AgeGroup));
    }

    private async Task<CheckedPhoto?> FindAsync(CancellationToken ct) =>
        Capability.Parse(Session) is { } proof ? await read.HandleAsync(new ReadCheck(proof), ct) : null;

    private IActionResult Later(Refusal refusal)
    {
        var status = Response.Busy(refusal);
        if (status == StatusCodes.Status200OK) Response.Headers.RetryAfter = Soon;
        if (Request.AsksForJson())
            return Answers.Said(messages.Say(refusal), status == StatusCodes.Status200OK ? StatusCodes.Status503ServiceUnavailable : status);

        ModelState.AddRefusal(refusal, messages);
        return Page();
    }
}
