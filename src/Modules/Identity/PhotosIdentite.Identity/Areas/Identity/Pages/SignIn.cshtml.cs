using System.ComponentModel.DataAnnotations;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Identity.Application.SignIn;
using PhotosIdentite.Identity.Infrastructure.Staff;
using PhotosIdentite.Platform;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Web;

[EnableRateLimiting("sign-in")]
internal sealed class SignInModel(
    ICommandHandler<SignIn, Result<SignedIn>> signIn, IStringLocalizer<IdentityTexts> texts, IStringLocalizer<Messages> messages)
    : AccountPageModel(texts, messages)
{
    private static readonly string[] Known = ["confirmed", "reset", "signed-out"];

    [BindProperty]
    public Form Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>What was just done, said above the form.</summary>
    [BindProperty(SupportsGet = true, Name = "done")]
    public string? Done { get; set; }

    public string? DoneText => Known.Contains(Done) ? $"sign-in.{Done}" : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return Page();

        var outcome = await signIn.HandleAsync(new SignIn(Input.Email, Input.Password), ct);
        if (outcome.Refusal is { } refusal) return Refuse(refusal, "Input.Email");
        if (Url.IsLocalUrl(ReturnUrl) && Ascii.IsValid(ReturnUrl)) return LocalRedirect(ReturnUrl);
        return Redirect(StaffPages.DeskOf(outcome.Value.Role) ?? Languages.Path("/account"));
    }

    internal sealed class Form
    {
        [Required, StringLength(254)]
        public string Email { get; set; } = "";

        [Required, StringLength(256)]
        public string Password { get; set; } = "";
    }
}
