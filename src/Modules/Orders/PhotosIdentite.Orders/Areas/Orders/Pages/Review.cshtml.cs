using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.PlaceOrder;
using PhotosIdentite.Orders.Application.Tracking;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web;

internal sealed class ReviewModel(
    IQueryHandler<ReadOrder, OpenedOrder?> read, ICommandHandler<PlaceOrder, Result> place, IStringLocalizer<OrdersTexts> texts)
    : OrderPage(read)
{
    /// <summary>The total in cents, as the page showed it.</summary>
    [BindProperty]
    public int? Total { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct)) return NotFound();
        if (Order.State != OrderState.Draft) return ToItsPage();
        return Opened.Contact is null ? To($"/order/o/{Link}/delivery") : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct)) return NotFound();
        if (Order.State != OrderState.Draft) return ToItsPage();

        var placed = await place.HandleAsync(new PlaceOrder(Secret, Total), ct);
        if (placed.Refusal == OrderRefusals.DeliveryMissing) return To($"/order/o/{Link}/delivery");
        if (placed.Refusal is { } refusal)
        {
            ModelState.Clear(); // the right total is shown, not the one that was sent
            ModelState.AddRefusal(refusal, texts);
            return Page();
        }

        return To($"/order/o/{Link}/pay");
    }
}
