using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.Lab;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web.Lab;

internal sealed class LabelModel(ICommandHandler<OpenLabel, Result<PostalAddress>> open) : PageModel
{
    [FromRoute(Name = "reference")]
    public string Reference { get; set; } = "";

    public PostalAddress Address { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var opened = await open.HandleAsync(new OpenLabel(Reference, User.StaffNumber()), ct);
        if (!opened.Succeeded) return NotFound();

        Address = opened.Value;
        return Page();
    }
}
