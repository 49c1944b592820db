using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Orders.Application.Lab;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web.Lab;

internal sealed class JobModel(
    ICommandHandler<ReadLabJob, LabJobSheets?> read, ICommandHandler<MarkPrinted, Result> printed, ICommandHandler<MarkPosted, Result> posted,
    IStringLocalizer<OrdersTexts> texts) : PageModel
{
    [FromRoute(Name = "reference")]
    public string Reference { get; set; } = "";

    public LabJobSheets Work { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostPrintedAsync(CancellationToken ct) =>
        await AfterAsync(await printed.HandleAsync(new MarkPrinted(Reference), ct), $"/lab/jobs/{Reference}", ct);

    public async Task<IActionResult> OnPostPostedAsync(CancellationToken ct) =>
        await AfterAsync(await posted.HandleAsync(new MarkPosted(Reference), ct), "/lab", ct);

    private async Task<IActionResult> AfterAsync(Result outcome, string next, CancellationToken ct)
    {
        if (outcome.Succeeded) return Redirect(next);
        if (outcome.Refusal != OrderRefusals.NotFound) ModelState.AddRefusal(outcome.Refusal!, texts);
        return await ShowAsync(ct);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        if (string.IsNullOrEmpty(Reference) || await read.HandleAsync(new ReadLabJob(Reference, User.StaffNumber()), ct) is not { } work) return NotFound();

        Work = work;
        return Page();
    }
}
