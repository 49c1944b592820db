using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.GiveDelivery;
using PhotosIdentite.Orders.Application.Tracking;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web;

internal sealed class DeliveryModel(
    IQueryHandler<ReadOrder, OpenedOrder?> read, ICommandHandler<GiveDelivery, Result> give, ISignedInCustomer customer,
    IStringLocalizer<OrdersTexts> texts) : OrderPage(read)
{
    [BindProperty]
    public DeliveryForm Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct)) return NotFound();
        if (Order.State != OrderState.Draft) return ToItsPage();

        Input = Opened.Contact is { } contact
            ? DeliveryForm.From(contact, Order.Sharing)
            : new DeliveryForm { Email = await customer.EmailAsync(ct) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct)) return NotFound();

        foreach (var (field, refusal) in Input.Problems(Order.Printed)) ModelState.AddRefusal(refusal, texts, $"Input.{field}");
        if (!ModelState.IsValid) return Page();

        var given = await give.HandleAsync(new GiveDelivery(Secret, Input.ToContact(), Input.Sharing!.Value), ct);
        return given.Refusal is null ? To($"/order/o/{Link}/review") : ToItsPage();
    }
}
