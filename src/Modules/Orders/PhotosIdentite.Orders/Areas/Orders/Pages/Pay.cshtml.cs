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
    IQueryHandler<ReadOrder, OpenedOrder?> read, IQueryHandler<ReadPhoto, OrderedPhoto> photo,
    ICommandHandler<BeginPayment, Result<string>> begin, IStringLocalizer<OrdersTexts> texts) : UnpaidPage(read, photo)
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
        return await ShowAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct)) return NotFound();

        try
        {
            var begun = await begin.HandleAsync(new BeginPayment(Secret, Languages.Path($"/order/o/{Link}/pay/return"), Rule), ct);
            if (begun.Succeeded) return Redirect(begun.Value);
            if (Order.State != OrderState.AwaitingPayment) return ToItsPage();

            if (begun.Refusal != OrderRefusals.RuleChanged) ModelState.AddRefusal(begun.Refusal!, texts);
            return await ShowAsync(ct);
        }
        catch (PaymentUnavailableException)
        {
            return To($"/order/o/{Link}/pay?outcome=down");
        }
    }
}
