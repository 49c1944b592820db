using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Application.Contests;
using PhotosIdentite.Imaging.Application.ReadCheck;
using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Platform;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>"I think this check is wrong": nothing need be explained, nothing is asked twice.</summary>
[AllowAnonymous, EnableRateLimiting("uploads")]
internal sealed class ContestModel(
    IQueryHandler<ReadCheck, CheckedPhoto?> read, ICommandHandler<AskPerson, Result> ask, ResultWords words, TimeProvider clock,
    IStringLocalizer<Messages> messages) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "session")]
    public string? Session { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public CheckedPhoto Photo { get; private set; } = null!;

    public IReadOnlyList<CheckLine> Doubtful { get; private set; } = [];

    public DateTimeOffset AnswerBy => WorkingHours.After(clock.GetUtcNow(), WorkingHours.ToAnswer);

    public DateTimeOffset KeptUntil => clock.GetUtcNow() + Retention.ForAPerson;

    private string Result => Request.Photo(Session, "check");

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();
        return Photo.Contestable ? Page() : Redirect(Result);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Capability.Parse(Session) is not { } proof || !await FindAsync(ct)) return NotFound();

        var known = Doubtful.Select(line => line.Id).Intersect(Input.Checks).ToList();
        var asked = await ask.HandleAsync(new AskPerson(proof, known, Input.Text, Input.Email, Languages.Current), ct);
        if (asked.Succeeded || asked.Refusal == ContestRefusals.AskedAlready) return Redirect(Result);
        if (asked.Refusal == SessionRefusals.NotFound) return NotFound();
        if (asked.Refusal == ContestRefusals.Pointless) return Redirect(Result);

        if (asked.Refusal == ContestRefusals.TooLong || asked.Refusal == ContestRefusals.TooMany)
            ModelState.AddRefusal(asked.Refusal!, words.Texts, "Input.Text");
        else ModelState.AddRefusal(asked.Refusal!, messages, "Input.Email");
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (Capability.Parse(Session) is not { } proof || await read.HandleAsync(new ReadCheck(proof), ct) is not { Check: { } check } photo)
            return false;

        (Photo, Doubtful) = (photo, [.. words.View(check).Problems]);
        return true;
    }

    internal sealed class Form
    {
        public IReadOnlyList<string> Checks { get; set; } = [];

        public string? Text { get; set; }

        public string? Email { get; set; }
    }
}
