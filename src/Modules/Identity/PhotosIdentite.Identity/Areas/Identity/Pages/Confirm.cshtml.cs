using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Identity.Application.Accounts;
using PhotosIdentite.Platform;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Web;

/// <summary>Opening the link changes nothing, as mail scanners open links: the button does.</summary>
internal sealed class ConfirmModel(
    ICommandHandler<ConfirmAccount, Result> confirm, IStringLocalizer<IdentityTexts> texts, IStringLocalizer<Messages> messages)
    : AccountPageModel(texts, messages)
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var outcome = await confirm.HandleAsync(new ConfirmAccount(Token), ct);
        return outcome.Refusal is { } refusal ? Refuse(refusal) : Redirect(Languages.Path("/account/sign-in?done=confirmed"));
    }
}
