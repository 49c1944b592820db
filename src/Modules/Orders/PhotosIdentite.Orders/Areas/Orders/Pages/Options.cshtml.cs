using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Orders.Application.ReadOffer;
using PhotosIdentite.Orders.Application.StartOrder;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web;

internal sealed class OptionsModel(
    IQueryHandler<ReadOffer, Offer?> read, ICommandHandler<StartOrder, Result<Capability>> start, IStringLocalizer<OrdersTexts> texts)
    : PageModel
{
    [FromRoute(Name = "session")]
    public string Link { get; set; } = "";

    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>The version of the document's rule that the page showed.</summary>
    [BindProperty]
    public int? Rule { get; set; }

    public Offer Offer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct)) return NotFound();

        Input.Pack = Offer.Packs.Any(price => price.Pack == "prints-6") ? "prints-6" : "file";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await OpenAsync(ct)) return NotFound();

        var shown = Input.Prices.TryGetValue(Input.Pack ?? "", out var cents) ? cents : (int?)null;
        var started = await start.HandleAsync(new StartOrder(new Capability(Link), Input.Pack, shown, Languages.Current, Rule), ct);
        if (started.Refusal == OrderRefusals.NotFound) return NotFound();
        if (started.Refusal == OrderRefusals.RuleChanged) return await OpenAsync(ct) ? Page() : NotFound(); // as judged now, the choice kept
        if (started.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal, texts, "Input.Pack");
            return Page();
        }

        return Redirect(Languages.Path($"/order/o/{started.Value.Secret}/delivery"));
    }

    private async Task<bool> OpenAsync(CancellationToken ct)
    {
        if (Capability.Parse(Link) is not { } session || await read.HandleAsync(new ReadOffer(session), ct) is not { } offer) return false;

        Offer = offer;
        return true;
    }

    internal sealed class Form
    {
        public string? Pack { get; set; }

        /// <summary>Cents by pack, as the page showed them.</summary>
        public Dictionary<string, int> Prices { get; set; } = [];
    }
}
