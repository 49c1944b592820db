using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Orders.Application.Tracking;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web.Track;

[EnableRateLimiting("track")]
internal sealed class FindModel(IQueryHandler<FindOrder, Capability?> find, IStringLocalizer<OrdersTexts> texts) : PageModel
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await find.HandleAsync(new FindOrder(Input.Number, Input.Contact), ct) is { } secret)
            return Redirect(Languages.Path($"/track/{secret.Secret}"));

        ModelState.AddModelError("Input.Number", texts["orders.track-not-found"]);
        return Page();
    }

    internal sealed class Form
    {
        public string? Number { get; set; }
        public string? Contact { get; set; }
    }
}
