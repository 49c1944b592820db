using Microsoft.AspNetCore.Mvc;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.Tracking;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web.Track;

internal sealed class OrderModel(
    IQueryHandler<ReadOrder, OpenedOrder?> read, IQueryHandler<WhoLooked, IReadOnlyList<AccessLine>> looked) : OrderPage(read)
{
    /// <summary>Null when the order's number can no longer be read, and with it the log's lines.</summary>
    public IReadOnlyList<AccessLine>? Looked { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct)) return NotFound();

        if (Opened.Number is { } number) Looked = await looked.HandleAsync(new WhoLooked(number), ct);
        return Page();
    }
}
