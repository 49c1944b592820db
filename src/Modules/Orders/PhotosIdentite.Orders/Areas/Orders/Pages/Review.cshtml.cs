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
    IQueryHandler<ReadOrder, OpenedOrder?> read, IQueryHandler<ReadPhoto, OrderedPhoto> photo, ICommandHandler<PlaceOrder, Result> place,
    IStringLocalizer<OrdersTexts> texts) : UnpaidPage(read, photo)
{
    /// <summary>The total in cents, as the page showed it.</summary>
    [BindProperty]
    public int? Total { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct)) return NotFound();
        if (Order.State != OrderState.Draft) return ToItsPage();
        return Opened.Contact is null ? To($"/order/o/{Link}/delivery") : await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct)) return NotFound();
        if (Order.State != OrderState.Draft) return ToItsPage();

        var placed = await place.HandleAsync(new PlaceOrder(Secret, Total, Rule), ct);
        if (placed.Refusal == OrderRefusals.DeliveryMissing) return To($"/order/o/{Link}/delivery");
        if (placed.Refusal is { } refusal)
        {
            ModelState.Clear(); // the right total is shown, not the one that was sent
            if (refusal != OrderRefusals.RuleChanged) ModelState.AddRefusal(refusal, texts);
            return await ShowAsync(ct);
        }

        return To($"/order/o/{Link}/pay");
    }
}
