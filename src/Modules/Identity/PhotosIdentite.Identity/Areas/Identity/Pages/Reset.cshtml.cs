using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Identity.Application.Passwords;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Platform;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Web;

[EnableRateLimiting("sign-in")]
internal sealed class ResetModel(
    ICommandHandler<ResetPassword, Result> reset, IStringLocalizer<IdentityTexts> texts, IStringLocalizer<Messages> messages)
    : AccountPageModel(texts, messages)
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public Form Input { get; set; } = new();

    public bool Expired { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return Page();

        var outcome = await reset.HandleAsync(new ResetPassword(Token, Input.Password), ct);
        if (outcome.Refusal is not { } refusal) return Redirect(Languages.Path("/account/sign-in?done=reset"));

        Expired = refusal == IdentityRefusals.LinkExpired;
        return Refuse(refusal, Expired ? "" : "Input.Password");
    }

    internal sealed class Form
    {
        [Required]
        public string Password { get; set; } = "";
    }
}
