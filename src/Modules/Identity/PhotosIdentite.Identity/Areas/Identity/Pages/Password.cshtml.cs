using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Identity.Application.Passwords;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Platform;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Web;

[Authorize, EnableRateLimiting("sign-in")]
internal sealed class PasswordModel(
    ICommandHandler<ChangePassword, Result> change, IStringLocalizer<IdentityTexts> texts, IStringLocalizer<Messages> messages)
    : AccountPageModel(texts, messages)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return Page();

        var outcome = await change.HandleAsync(new ChangePassword(Input.Current, Input.Password), ct);
        if (outcome.Refusal is { } refusal)
            return Refuse(refusal, refusal == IdentityRefusals.PasswordWrong ? "Input.Current" : "Input.Password");

        return Redirect(Languages.Path("/account?done=password"));
    }

    internal sealed class Form
    {
        [Required, StringLength(256)]
        public string Current { get; set; } = "";

        [Required]
        public string Password { get; set; } = "";
    }
}
