using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Application.Contests;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web.Lab;

/// <summary>One contested photo, open on one desk. Without a name: what is decided on is a photo.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class DeskModel(
    IQueryHandler<ReadContest, OpenedContest?> read, ICommandHandler<DecideContest, Result> decide, IDocumentCatalogue documents,
    ResultWords words, IStringLocalizer<CheckQueueTexts> queue) : PageModel
{
    private const string Accept = "Accept";

    [BindProperty(SupportsGet = true, Name = "contest")]
    public Guid Contest { get; set; }

    /// <summary>In the order of their keys, 1 to 9.</summary>
    public static IReadOnlyList<string> Decisions { get; } = [Accept, .. Enum.GetNames<RefusalReason>()];

    public OpenedContest? Opened { get; private set; }

    public ResultView Result { get; private set; } = null!;

    public string DocumentName => documents.Find(Opened!.DocumentId)?.Name(Languages.Current) ?? Opened.DocumentId;

    /// <summary>What the customer doubts first, then the other problems, then the rest.</summary>
    public IEnumerable<CheckLine> Lines =>
        Result.Problems.OrderByDescending(line => IsDoubted(line.Id)).Concat(Result.Unchecked).Concat(Result.Passes);

    public bool IsDoubted(string measure) => Opened!.Doubted.Contains(measure);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] string? decision, CancellationToken ct)
    {
        if (!Decisions.Contains(decision)) return BadRequest();

        RefusalReason? refused = decision == Accept ? null : Enum.Parse<RefusalReason>(decision!);
        var decided = await decide.HandleAsync(new DecideContest(Contest, User.StaffNumber(), refused), ct);
        if (decided.Succeeded)
        {
            TempData["Said"] = "desk.decided";
            return Redirect("/lab/checks");
        }

        ModelState.AddRefusal(decided.Refusal!, queue);
        await FindAsync(ct);
        return Page();
    }

    private async Task FindAsync(CancellationToken ct)
    {
        Opened = await read.HandleAsync(new ReadContest(Contest, User.StaffNumber()), ct);
        if (Opened is { } opened) Result = words.View(opened.Check);
    }
}
