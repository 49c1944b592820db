using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Application.Rules;
using PhotosIdentite.Imaging.Domain.Rules.Versions;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web.Rules;

/// <summary>What is proposed, field by field beside what holds, for the second person.</summary>
internal sealed class ProposalModel(
    IQueryHandler<ReadRule, RuleFile?> read, ICommandHandler<DecideRule, Result> decide, IStringLocalizer<RuleTexts> texts) : PageModel
{
    [FromRoute(Name = "document")]
    public string Document { get; set; } = "";

    /// <summary>The version on which the buttons decide.</summary>
    [BindProperty]
    public int Number { get; set; }

    public RuleFile Known { get; private set; } = null!;

    public RuleVersion? Proposal => Known.Proposal;

    public bool IsMine => Proposal?.ProposedBy == User.StaffNumber();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await read.HandleAsync(new ReadRule(Document), ct) is not { } known) return NotFound();

        Known = known;
        return Page();
    }

    public Task<IActionResult> OnPostApproveAsync(CancellationToken ct) => DecideAsync(approve: true, ct);

    public Task<IActionResult> OnPostRefuseAsync(CancellationToken ct) => DecideAsync(approve: false, ct);

    private async Task<IActionResult> DecideAsync(bool approve, CancellationToken ct)
    {
        var decided = await decide.HandleAsync(new DecideRule(Document, Number, approve, User.StaffNumber()), ct);
        if (decided.Succeeded) return Redirect("/admin/rules");

        ModelState.AddRefusal(decided.Refusal!, texts);
        return await OnGetAsync(ct);
    }
}
