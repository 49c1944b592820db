using Microsoft.AspNetCore.Mvc;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.SettlePayment;
using PhotosIdentite.Orders.Application.Tracking;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web;

/// <summary>Back from the provider. What the address says is not believed: the provider is asked.</summary>
internal sealed class PayReturnModel(
    IQueryHandler<ReadOrder, OpenedOrder?> read, ICommandHandler<SettlePayment, Result<Settlement>> settle) : OrderPage(read)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct)) return NotFound();

        try
        {
            var settled = await settle.HandleAsync(new SettlePayment(Order.Id), ct);
            return settled.Succeeded ? Next(settled.Value) : ToItsPage();
        }
        catch (PaymentUnavailableException)
        {
            return To($"/order/o/{Link}/pay?outcome=waiting");
        }
    }

    private RedirectResult Next(Settlement settled) => settled switch
    {
        Settlement.Paid => To($"/orders/{Link}/confirmation"),
        Settlement.Declined => To($"/order/o/{Link}/pay?outcome=declined"),
        Settlement.Cancelled => To($"/order/o/{Link}/pay?outcome=cancelled"),
        Settlement.Waiting => To($"/order/o/{Link}/pay?outcome=waiting"),
        _ => To($"/order/o/{Link}/pay"),
    };
}
