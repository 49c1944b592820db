using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Identity.Application.Accounts;
using PhotosIdentite.Platform;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Web;

[Authorize]
internal sealed class AccountModel(
    IQueryHandler<ReadAccount, AccountPage?> read, IStringLocalizer<IdentityTexts> texts, IStringLocalizer<Messages> messages)
    : AccountPageModel(texts, messages)
{
    [BindProperty(SupportsGet = true, Name = "done")]
    public string? Done { get; set; }

    public AccountPage Account { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await read.HandleAsync(new ReadAccount(), ct) is not { } account) return NotFound();

        Account = account;
        return Page();
    }
}
