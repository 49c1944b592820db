using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Application.HandOvers;
using PhotosIdentite.Imaging.Domain.HandOvers;
using PhotosIdentite.Platform;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>The phone's first page: the code, typed or scanned. Looking at it takes nothing, so that no preview of a link spends the code.</summary>
[AllowAnonymous, EnableRateLimiting("hand-over")]
internal sealed class PhoneEntryModel(
    ICommandHandler<TakeHandOver, Result<TakenHandOver>> take, PhoneCookie cookie, IStringLocalizer<Messages> messages,
    IStringLocalizer<CameraTexts> texts) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "code")]
    public string? Code { get; set; }

    public bool Scanned => HandOverCode.Parse(Code) is not null && ModelState.IsValid;

    public void OnGet() => Code = HandOverCode.Parse(Code);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (HandOverCode.Parse(Code) is null)
        {
            ModelState.AddModelError(nameof(Code), texts["phone.six"]);
            return Page();
        }

        var taken = await take.HandleAsync(new TakeHandOver(Code), ct);
        if (taken.Refusal is not null)
        {
            ModelState.AddRefusal(taken.Refusal, messages, nameof(Code));
            return Page();
        }

        cookie.Bind(taken.Value.Phone);
        return Redirect($"/{taken.Value.Language}/photo/hand-over/{taken.Value.Phone.Secret}");
    }
}
