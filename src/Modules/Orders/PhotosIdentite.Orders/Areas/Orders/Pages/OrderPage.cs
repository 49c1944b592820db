using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.Tracking;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web;

/// <summary>A page that an order's secret link opens. Any other link gets the site's plain 404.</summary>
internal abstract class OrderPage(IQueryHandler<ReadOrder, OpenedOrder?> read) : PageModel
{
    [FromRoute(Name = "order")]
    public string Link { get; set; } = "";

    public OpenedOrder Opened { get; private set; } = null!;

    public Domain.Order Order => Opened.Order;

    protected Capability Secret => new(Link);

    protected async Task<bool> OpenAsync(CancellationToken ct)
    {
        if (Capability.Parse(Link) is not { } secret || await read.HandleAsync(new ReadOrder(secret), ct) is not { } opened) return false;

        Opened = opened;
        return true;
    }

    protected RedirectResult To(string path) => Redirect(Languages.Path(path));

    /// <summary>Where an order in this state is looked at.</summary>
    protected RedirectResult ToItsPage() => Order.State switch
    {
        Domain.OrderState.Draft => To($"/order/o/{Link}/review"),
        Domain.OrderState.AwaitingPayment => To($"/order/o/{Link}/pay"),
        _ => To($"/track/{Link}"),
    };
}
