using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Infrastructure.Sandbox;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Web;

/// <summary>The play-money provider's own page. Unknown wherever that provider is not the one in use.</summary>
internal sealed partial class SandboxModel(IPaymentGateway gateway) : PageModel
{
    [FromRoute(Name = "payment")]
    public string PaymentId { get; set; } = "";

    [FromQuery(Name = "return")]
    public string? ReturnPath { get; set; }

    public SandboxPayment Payment { get; private set; } = null!;

    public Money Amount => new(Payment.AmountCents, Payment.Currency);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await OpenAsync(ct) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync([FromForm] string? decision, CancellationToken ct)
    {
        if (await OpenAsync(ct) is not { } sandbox) return NotFound();

        SandboxState? decided = decision switch
        {
            "pay" => SandboxState.Approved,
            "decline" => SandboxState.Declined,
            "cancel" => SandboxState.Cancelled,
            _ => null,
        };
        if (decided is null) return Page();

        await sandbox.DecideAsync(PaymentId, decided.Value, ct);
        return Redirect(ReturnPath!);
    }

    private async Task<SandboxGateway?> OpenAsync(CancellationToken ct)
    {
        if (gateway is not SandboxGateway sandbox || ReturnPath is null || !OurReturnPage().IsMatch(ReturnPath)) return null;
        if (await sandbox.FindAsync(PaymentId, ct) is not { } payment) return null;

        Payment = payment;
        return sandbox;
    }

    [GeneratedRegex(@"^/(fr|en)/order/o/[A-Za-z0-9_-]{43}/pay/return\z")]
    private static partial Regex OurReturnPage();
}
