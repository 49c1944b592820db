using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Identity.Application.Accounts;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Platform;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Web;

/// <summary>Opening the link changes nothing, as mail scanners open links: the button does.</summary>
[EnableRateLimiting("sign-in")]
internal sealed class ConfirmModel(
    ICommandHandler<ConfirmAccount, Result> confirm, IStringLocalizer<IdentityTexts> texts, IStringLocalizer<Messages> messages)
    : AccountPageModel(texts, messages)
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public Form Input { get; set; } = new();

    public bool Over { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return Page();

        var outcome = await confirm.HandleAsync(new ConfirmAccount(Token, Input.Password), ct);
        Over = outcome.Refusal == IdentityRefusals.LinkExpired;
        return outcome.Refusal is { } refusal
            ? Refuse(refusal, Over ? "" : "Input.Password")
            : Redirect(Languages.Path("/account/sign-in?done=confirmed"));
    }

    internal sealed class Form
    {
        [Required, StringLength(256)]
        public string Password { get; set; } = "";
    }
}
