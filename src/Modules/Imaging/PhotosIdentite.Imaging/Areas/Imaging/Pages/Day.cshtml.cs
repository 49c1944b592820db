using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Imaging.Application.ReadCheck;
using PhotosIdentite.Imaging.Application.TellDay;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>Asks for the day the photo was taken, where a document wants it on the back of its prints.</summary>
[AllowAnonymous]
internal sealed class DayModel(
    IQueryHandler<ReadCheck, CheckedPhoto?> read, ICommandHandler<SayDay, Result> say, ResultWords words) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "session")]
    public string? Session { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public bool Suggested { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is not { } photo) return NotFound();
        if (!photo.AsksDay) return Redirect(Request.Photo(Session, "check"));

        Suggested = photo.DaySaid is null && photo.DaySuggested is not null;
        Input.Day = $"{photo.DaySaid ?? photo.DaySuggested:yyyy-MM-dd}";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is not { } photo) return NotFound();
        if (!photo.AsksDay) return Redirect(Request.Photo(Session, "check"));

        var said = await say.HandleAsync(new SayDay(Capability.Parse(Session)!.Value, Input.Day), ct);
        if (said.Succeeded) return Redirect(Languages.Path($"/order/{Session}/options{Request.Choice()}"));
        if (said.Refusal == SessionRefusals.NotFound) return NotFound();

        ModelState.AddRefusal(said.Refusal!, words.Texts, "Input.Day");
        return Page();
    }

    private async Task<CheckedPhoto?> FindAsync(CancellationToken ct) =>
        Capability.Parse(Session) is { } proof && await read.HandleAsync(new ReadCheck(proof), ct) is { } photo ? photo : null;

    internal sealed class Form
    {
        public string? Day { get; set; }
    }
}
