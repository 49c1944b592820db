using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Identity.Application.Accounts;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Identity.Infrastructure.Accounts;
using PhotosIdentite.Platform;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Web;

[EnableRateLimiting("sign-in")]
internal sealed class RegisterModel(
    ICommandHandler<RegisterAccount, Result> register, SteadyAnswer steady,
    IStringLocalizer<IdentityTexts> texts, IStringLocalizer<Messages> messages) : AccountPageModel(texts, messages)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return Page();

        var outcome = await steady.GiveAsync(
            () => register.HandleAsync(new RegisterAccount(Input.Email, Input.Password, Languages.Current), ct), ct);
        if (outcome.Refusal is { } refusal)
            return Refuse(refusal, refusal == IdentityRefusals.EmailInvalid ? "Input.Email" : "Input.Password");

        return Redirect(Languages.Path("/account/mail-sent?for=register"));
    }

    internal sealed class Form
    {
        [Required, StringLength(254)]
        public string Email { get; set; } = "";

        [Required]
        public string Password { get; set; } = "";
    }
}
