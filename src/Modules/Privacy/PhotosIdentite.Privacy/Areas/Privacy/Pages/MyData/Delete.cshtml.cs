using System.Globalization;
using System.Net.Mail;
using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Identity.Contracts;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Platform;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.Privacy.Application;
using PhotosIdentite.Privacy.Application.AskForErasureLink;
using PhotosIdentite.Privacy.Application.EraseEverything;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Web.MyData;

/// <summary>Signed in not long ago: the button. Otherwise a link to the address typed, whether we know it or not.</summary>
internal sealed class DeleteModel(
    IErasureRequests erasures, ICommandHandler<EraseEverything, Result> erase, ICommandHandler<AskForErasureLink, Result> ask,
    ISignedInCustomer customer, TimeProvider clock, IStringLocalizer<Messages> messages) : PageModel
{
    private static readonly TimeSpan Recent = TimeSpan.FromMinutes(10);

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<ErasureResult>? Plans { get; private set; }
    public bool MustSignInAgain { get; private set; }
    public bool Sent { get; private set; }

    /// <summary>Chosen when the button is shown, so that pressing it twice is one request.</summary>
    public string Receipt { get; } = Capability.New().Secret;

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (await HandlesAsync(ct) is not { } handles) return;
        Plans = [.. (await erasures.PreviewAsync(handles, ct)).Select(ErasureResult.Of)];
    }

    public async Task<IActionResult> OnPostAsync(string? receipt, CancellationToken ct)
    {
        if (await HandlesAsync(ct) is not { } handles) return Page();

        var capability = Capability.Parse(receipt) ?? Capability.New();
        await erase.HandleAsync(new EraseEverything(handles, capability), ct);
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\""; // what this browser kept, too
        return Redirect(Languages.Path($"/my-data/receipt/{capability.Secret}"));
    }

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken ct)
    {
        var typed = Input.Email?.Trim();
        if (!MailAddress.TryCreate(typed, out var address) || address.DisplayName.Length > 0 || typed!.Length > 254)
        {
            ModelState.AddRefusal(new Refusal("mail.format"), messages, "Input.Email");
            return Page();
        }

        await ask.HandleAsync(new AskForErasureLink(address.Address, Languages.Current), ct);
        Sent = true;
        return Page();
    }

    private async Task<ErasureHandles?> HandlesAsync(CancellationToken ct)
    {
        if (await customer.EmailAsync(ct) is not { } email) return null;

        MustSignInAgain = !SignedInRecently();
        return MustSignInAgain ? null : new ErasureHandles { Email = Normal.Email(email) };
    }

    private bool SignedInRecently() =>
        long.TryParse(User.FindFirstValue(SessionClaims.PasswordTypedAt), CultureInfo.InvariantCulture, out var at)
        && clock.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(at) is var since
        && since >= TimeSpan.Zero - TimeSpan.FromMinutes(1) && since <= Recent;

    internal sealed class Form
    {
        public string? Email { get; set; }
    }
}
