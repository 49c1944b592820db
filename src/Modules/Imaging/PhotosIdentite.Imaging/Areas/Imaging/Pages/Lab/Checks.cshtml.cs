using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Application.Contests;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web.Lab;

/// <summary>What waits for a person. Shows no picture: opening one is an act of its own.</summary>
internal sealed class ChecksModel(
    IQueryHandler<CheckQueue, IReadOnlyList<QueuedContest>> read, ICommandHandler<TakeUpContest, Result> takeUp,
    IDocumentCatalogue documents, TimeProvider clock, IStringLocalizer<CheckQueueTexts> texts) : PageModel
{
    [TempData]
    public string? Said { get; set; }

    public IReadOnlyList<QueuedContest> Waiting { get; private set; } = [];

    public DateTimeOffset Now => clock.GetUtcNow();

    public string Staff => User.StaffNumber();

    public string DocumentOf(QueuedContest contest) => documents.Find(contest.DocumentId)?.Name(Languages.Current) ?? contest.DocumentId;

    public async Task OnGetAsync(CancellationToken ct) => Waiting = await read.HandleAsync(new CheckQueue(), ct);

    public async Task<IActionResult> OnPostAsync([FromForm] Guid contest, CancellationToken ct)
    {
        var taken = await takeUp.HandleAsync(new TakeUpContest(contest, Staff), ct);
        if (taken.Succeeded) return Redirect($"/lab/checks/{contest:N}");

        ModelState.AddRefusal(taken.Refusal!, texts);
        await OnGetAsync(ct);
        return Page();
    }
}
