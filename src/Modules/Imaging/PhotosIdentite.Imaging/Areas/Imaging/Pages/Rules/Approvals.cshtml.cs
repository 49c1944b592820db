using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Application.Rules;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Rules.Approvals;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web.Rules;

/// <summary>The approvals the operator holds: what they prove, until when, and which documents are sold on them.</summary>
[RequestSizeLimit(EditModel.MostBytes), RequestFormLimits(ValueLengthLimit = EditModel.MostBytes, BufferBodyLengthLimit = EditModel.MostBytes)]
internal sealed class ApprovalsModel(
    IQueryHandler<ListApprovals, IReadOnlyList<OperatorApproval>> read, ICommandHandler<EnterApproval, Result> enter,
    ICommandHandler<ApproveApproval, Result> approve, ICommandHandler<EndApproval, Result> end, IDocumentCatalogue catalogue, IDocumentRules rules,
    TimeProvider clock, IStringLocalizer<RuleTexts> texts) : PageModel
{
    [BindProperty]
    public ApprovalForm Form { get; set; } = new();

    public IReadOnlyList<OperatorApproval> Approvals { get; private set; } = [];

    /// <summary>The documents that are sold only on an approval.</summary>
    public IEnumerable<IdentityDocument> Closed => catalogue.All
        .Where(document => document.Acceptance is Acceptance.ProfessionalRequired or Acceptance.OfficialDigitalOnly)
        .OrderBy(document => document.Name(Languages.Current), StringComparer.CurrentCulture);

    public string NameOf(string document) => rules.Name(document, Languages.Current);

    public string StateOf(OperatorApproval approval) =>
        approval.State == ApprovalState.InForce && !approval.IsInForce(clock.Today()) ? "Expired" : approval.State.ToString();

    public bool IsMine(OperatorApproval approval) => approval.EnteredBy == User.StaffNumber();

    public async Task OnGetAsync(CancellationToken ct) => Approvals = await read.HandleAsync(new ListApprovals(), ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var issued = Day(Form.IssuedOn, nameof(Form.IssuedOn));
        var until = Day(Form.ValidUntil, nameof(Form.ValidUntil));
        var paper = new ApprovalPaper(
            Form.Title ?? "", Form.Proof ?? "", issued ?? clock.Today(), until ?? clock.Today(), [.. Form.Documents.Distinct()]);
        foreach (var fault in ApprovalFaults.Of(paper, clock.Today(), rules)) ModelState.AddModelError($"Form.{fault.Field}", texts[$"fault.{fault.Code}"]);
        return ModelState.IsValid ? await AfterAsync(await enter.HandleAsync(new EnterApproval(Form.Key, paper, User.StaffNumber()), ct), ct) : await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostApproveAsync(Guid id, CancellationToken ct) =>
        await AfterAsync(await approve.HandleAsync(new ApproveApproval(id, User.StaffNumber()), ct), ct);

    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken ct) =>
        await AfterAsync(await end.HandleAsync(new EndApproval(id, User.StaffNumber()), ct), ct);

    private async Task<IActionResult> AfterAsync(Result outcome, CancellationToken ct)
    {
        if (outcome.Succeeded) return Redirect("/admin/approvals");

        ModelState.AddRefusal(outcome.Refusal!, texts);
        return await ShowAsync(ct);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        await OnGetAsync(ct);
        return Page();
    }

    private DateOnly? Day(string? typed, string field)
    {
        if (DateOnly.TryParseExact(typed?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;

        ModelState.AddModelError($"Form.{field}", texts["fault.date"]);
        return null;
    }
}

/// <summary>An approval as typed.</summary>
internal sealed class ApprovalForm
{
    public string? Id { get; set; } = $"{Guid.NewGuid():N}";
    public string? Title { get; set; }
    public string? Proof { get; set; }
    public string? IssuedOn { get; set; }
    public string? ValidUntil { get; set; }
    public List<string> Documents { get; set; } = [];

    public Guid Key => Guid.TryParse(Id, out var id) && id != Guid.Empty ? id : Guid.NewGuid();
}
