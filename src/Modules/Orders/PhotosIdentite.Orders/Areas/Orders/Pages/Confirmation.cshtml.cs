using Microsoft.AspNetCore.Mvc;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.Tracking;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web;

internal sealed class ConfirmationModel(IQueryHandler<ReadOrder, OpenedOrder?> read) : OrderPage(read)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct)) return NotFound();
        return Order.IsPaid ? Page() : ToItsPage();
    }
}
