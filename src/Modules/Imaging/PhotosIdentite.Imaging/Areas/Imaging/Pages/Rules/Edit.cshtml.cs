using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Application.Rules;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Rules.Versions;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web.Rules;

/// <summary>One document's rule, every field with its source, to be changed by a proposal; <c>new</c> stands for a document not yet there.</summary>
[RequestSizeLimit(MostBytes), RequestFormLimits(ValueLengthLimit = MostBytes, BufferBodyLengthLimit = MostBytes, ValueCountLimit = 600)]
internal sealed class EditModel(
    IQueryHandler<ReadRule, RuleFile?> read, ICommandHandler<ProposeRule, Result<int>> propose, ICommandHandler<RecheckRule, Result<int>> recheck,
    TimeProvider clock, IStringLocalizer<RuleTexts> texts) : PageModel
{
    public const string New = "new";

    /// <summary>Far more than is taken: a text too long is refused with words, and shown again.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    [FromRoute(Name = "document")]
    public string Document { get; set; } = "";

    [BindProperty]
    public RuleForm Form { get; set; } = new();

    /// <summary>Null for a document not yet there.</summary>
    public RuleFile? Known { get; private set; }

    public bool IsNew => Document == New;

    public DateOnly Today => clock.Today();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();

        if (Known?.Live is { } live) Form = RuleFormWriter.Of(live);
        else if (Known is not null) return Redirect($"/admin/rules/{Document}/proposal");
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();

        if (!IsNew) Form.Id = Document;
        ModelState.Remove("Form.Id");
        var (rule, faults) = RuleFormReader.Read(Form, Today);
        foreach (var fault in faults) ModelState.AddModelError($"Form.{fault.Field}", texts[$"fault.{fault.Code}"]);
        if (faults.Count > 0 || !ModelState.IsValid) return Page();

        int? basedOn = IsNew ? null : int.TryParse(Form.BasedOn, out var seen) ? seen : 0;
        return After(await propose.HandleAsync(new ProposeRule(rule, basedOn, Form.Note, User.StaffNumber()), ct), rule.Id);
    }

    public async Task<IActionResult> OnPostRecheckAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct) || Known?.Live is not { } live) return NotFound();

        Form = RuleFormWriter.Of(live);
        ModelState.Clear();
        return After(await recheck.HandleAsync(new RecheckRule(Document, User.StaffNumber()), ct), Document);
    }

    private IActionResult After(Result<int> outcome, string document)
    {
        if (outcome.Succeeded) return Redirect($"/admin/rules/{document}/proposal");

        ModelState.AddRefusal(outcome.Refusal!, texts);
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        if (IsNew) return true;
        Known = await read.HandleAsync(new ReadRule(Document), ct);
        return Known is not null;
    }
}
