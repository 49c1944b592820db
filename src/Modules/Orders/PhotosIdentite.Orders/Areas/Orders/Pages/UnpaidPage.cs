using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.Tracking;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web;

/// <summary>A page on the way to payment: it says what became of the photo since it was chosen.</summary>
internal abstract class UnpaidPage(IQueryHandler<ReadOrder, OpenedOrder?> read, IQueryHandler<ReadPhoto, OrderedPhoto> photo) : OrderPage(read)
{
    public OrderedPhoto Photo { get; private set; } = new(null, null);

    /// <summary>The version of the document's rule that the page showed.</summary>
    [BindProperty]
    public int? Rule { get; set; }

    protected async Task<PageResult> ShowAsync(CancellationToken ct)
    {
        Photo = await photo.HandleAsync(new ReadPhoto(Order), ct);
        return Page();
    }
}
