using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Application.CheckPhoto;
using PhotosIdentite.Imaging.Application.ReadCheck;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Platform;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>The result, for who holds the secret in the address; for anyone else the page does not exist.</summary>
[AllowAnonymous, EnableRateLimiting("uploads")]
internal sealed class CheckModel(
    IQueryHandler<ReadCheck, CheckedPhoto?> read,
    ICommandHandler<CheckPhoto, Result> check,
    IDocumentCatalogue catalogue,
    ResultWords words,
    IStringLocalizer<Messages> messages) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "session")]
    public string? Session { get; set; }

    [TempData]
    public string? RefusedBefore { get; set; }

    public CheckedPhoto Photo { get; private set; } = null!;

    public IdentityDocument Document { get; private set; } = null!;

    public ResultView Result { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindAsync(ct) ? Page() : NotFound();

    /// <summary>"Check now", when the worker was not to be had before.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Capability.Parse(Session) is not { } proof || !await FindAsync(ct)) return NotFound();

        var done = await check.HandleAsync(new CheckPhoto(proof), ct);
        if (done.Refusal is null) return Redirect(Request.Photo(Session, "check"));
        if (CheckRefusals.IsKept(done.Refusal))
        {
            Response.Busy(done.Refusal);
            ModelState.AddRefusal(done.Refusal, messages);
            return Page();
        }

        RefusedBefore = done.Refusal.Code; // said beside the form on which another photo can be sent
        return Redirect(PhotoPlace.Again(Document.Id, Photo.AgeGroup));
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (Capability.Parse(Session) is not { } proof || await read.HandleAsync(new ReadCheck(proof), ct) is not { } photo) return false;
        if (catalogue.Find(photo.DocumentId) is not { } document) return false;

        (Photo, Document) = (photo, document);
        if (photo.Check is { } stored) Result = words.View(stored);
        return true;
    }
}
