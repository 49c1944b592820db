using Microsoft.AspNetCore.Mvc;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.Tracking;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web.Track;

internal sealed class OrderModel(
    IQueryHandler<ReadOrder, OpenedOrder?> read, IQueryHandler<WhoLooked, IReadOnlyList<AccessLine>> looked,
    IQueryHandler<ReadPapers, IReadOnlyDictionary<PaperSize, int>> papers) : OrderPage(read)
{
    public IReadOnlyDictionary<PaperSize, int> Papers { get; private set; } = new Dictionary<PaperSize, int>();

    /// <summary>Null when the order's number can no longer be read, and with it the log's lines.</summary>
    public IReadOnlyList<AccessLine>? Looked { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct)) return NotFound();

        Papers = await papers.HandleAsync(new ReadPapers(Order), ct);
        if (Opened.Number is { } number) Looked = await looked.HandleAsync(new WhoLooked(number), ct);
        return Page();
    }
}
