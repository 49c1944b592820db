using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Application.AdjustPhoto;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>Another window of the same photo. The page and its script choose coordinates; only the server cuts.</summary>
[AllowAnonymous, EnableRateLimiting("uploads"), HidesDamagedPictures]
internal sealed class AdjustModel(
    IQueryHandler<OpenWorking, Result<OpenedWorking>> open, IQueryHandler<PreviewAdjustment, Result<AdjustedPreview>> preview,
    ICommandHandler<AdjustPhoto, Result> adjust, IDocumentRules rules, AdjustWords words) : PageModel
{
    private Capability _proof;

    [BindProperty(SupportsGet = true, Name = "session")]
    public string? Session { get; set; }

    public AdjustForm Chosen { get; private set; } = new();

    public AdjustStage Stage { get; private set; } = null!;

    public IReadOnlyList<AdjustLine> Lines { get; private set; } = [];

    public AdjustOptions Options => Stage.Opened.Options;

    public string Address(string page) => Languages.Path($"/photo/{Session}/{page}");

    public string WayTo(string page) => Request.Photo(Session, page);

    public Task<IActionResult> OnGetAsync([FromQuery] AdjustForm form, [FromQuery] string? step, CancellationToken ct) =>
        ShowAsync(opened => step == "reset" ? opened.View.Planned : (form.Read() ?? opened.Current).Taken(step, opened.Shape), form.Read(), ct);

    public async Task<IActionResult> OnPostAsync([FromForm] AdjustForm form, CancellationToken ct)
    {
        if (Capability.Parse(Session) is not { } proof) return NotFound();
        if (form.Read() is not { } asked) return Redirect(WayTo("adjust"));

        var done = await adjust.HandleAsync(new AdjustPhoto(proof, asked), ct);
        if (done.Succeeded) return Redirect(WayTo("check"));
        if (done.Refusal == SessionRefusals.NotFound) return NotFound();

        ModelState.AddModelError("", words.Say(done.Refusal!));
        return await ShowAsync(_ => asked, null, ct);
    }

    private async Task<IActionResult> ShowAsync(Func<OpenedWorking, Adjustment> choose, Adjustment? before, CancellationToken ct)
    {
        if (Capability.Parse(Session) is not { } proof) return NotFound();

        var opened = await open.HandleAsync(new OpenWorking(_proof = proof), ct);
        if (opened.Refusal == SessionRefusals.NotFound) return NotFound();
        if (opened.Refusal is not null || rules.Find(opened.Value.DocumentId) is not { } rule) return Redirect(WayTo("check"));

        Stage = new AdjustStage(opened.Value, rule);
        foreach (var wanted in new[] { choose(opened.Value), before ?? opened.Value.Current, opened.Value.View.Planned })
            if (await ShowAsync(wanted, ct)) return Page();
        return Redirect(WayTo("check"));
    }

    // What cannot be is said, and the page stays at what could be before.
    private async Task<bool> ShowAsync(Adjustment wanted, CancellationToken ct)
    {
        var shown = await preview.HandleAsync(new PreviewAdjustment(_proof, wanted), ct);
        if (shown.Refusal is { } refusal)
        {
            ModelState.AddModelError("", words.Say(refusal));
            return false;
        }

        Chosen = AdjustForm.Of(shown.Value.Applied);
        Lines = words.Lines(shown.Value.Geometry);
        return true;
    }
}
