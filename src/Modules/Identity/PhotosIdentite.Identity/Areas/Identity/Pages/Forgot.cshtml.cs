using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Identity.Application.Passwords;
using PhotosIdentite.Identity.Infrastructure.Accounts;
using PhotosIdentite.Platform;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Web;

[EnableRateLimiting("sign-in")]
internal sealed class ForgotModel(
    ICommandHandler<RequestReset, Result> reset, SteadyAnswer steady,
    IStringLocalizer<IdentityTexts> texts, IStringLocalizer<Messages> messages) : AccountPageModel(texts, messages)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return Page();

        var outcome = await steady.GiveAsync(() => reset.HandleAsync(new RequestReset(Input.Email), ct), ct);
        return outcome.Refusal is { } refusal
            ? Refuse(refusal, "Input.Email")
            : Redirect(Languages.Path("/account/mail-sent?for=reset"));
    }

    internal sealed class Form
    {
        [Required, StringLength(254)]
        public string Email { get; set; } = "";
    }
}
