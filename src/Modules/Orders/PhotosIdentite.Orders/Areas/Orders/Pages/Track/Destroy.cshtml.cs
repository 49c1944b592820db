using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.Tracking;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web.Track;

internal sealed class DestroyModel(
    IQueryHandler<ReadOrder, OpenedOrder?> read, ICommandHandler<DestroyPictures, Result> destroy, IStringLocalizer<OrdersTexts> texts)
    : OrderPage(read)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public bool Asked { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct)) return NotFound();
        return Order.PicturesGone || Order.State == OrderState.Cancelled ? To($"/track/{Link}") : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct)) return NotFound();
        if (!Input.Sure)
        {
            ModelState.AddModelError("Input.Sure", texts["orders.confirm-missing"]);
            return Page();
        }

        var done = await destroy.HandleAsync(new DestroyPictures(Secret), ct);
        if (done.Refusal is { } refusal) ModelState.AddRefusal(refusal, texts);
        Asked = done.Succeeded;
        return Page();
    }

    internal sealed class Form
    {
        public bool Sure { get; set; }
    }
}
