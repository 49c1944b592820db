using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.BeginPayment;
using PhotosIdentite.Orders.Application.Tracking;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web;

internal sealed class PayModel(
    IQueryHandler<ReadOrder, OpenedOrder?> read, ICommandHandler<BeginPayment, Result<string>> begin, IStringLocalizer<OrdersTexts> texts)
    : OrderPage(read)
{
    private static readonly string[] Outcomes = ["declined", "cancelled", "waiting", "down"];

    /// <summary>How the last attempt ended, for the words on top; decides nothing.</summary>
    [FromQuery]
    public string? Outcome { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct)) return NotFound();
        if (Order.State != OrderState.AwaitingPayment) return ToItsPage();

        if (!Outcomes.Contains(Outcome)) Outcome = null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct)) return NotFound();

        try
        {
            var begun = await begin.HandleAsync(new BeginPayment(Secret, Languages.Path($"/order/o/{Link}/pay/return")), ct);
            if (begun.Succeeded) return Redirect(begun.Value);
            if (Order.State != OrderState.AwaitingPayment) return ToItsPage();

            ModelState.AddRefusal(begun.Refusal!, texts);
            return Page();
        }
        catch (PaymentUnavailableException)
        {
            return To($"/order/o/{Link}/pay?outcome=down");
        }
    }
}
