using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PhotosIdentite.Imaging.Application.HandOvers;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>Says what a phone is for, and opens a hand-over when asked to.</summary>
[AllowAnonymous, EnableRateLimiting("uploads")]
internal sealed class PhoneStartModel(ICommandHandler<OpenHandOver, Result<Capability>> open, PhotoPlaces places) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "doc")]
    public string? DocumentId { get; set; }

    [BindProperty(SupportsGet = true, Name = "age")]
    public string? Age { get; set; }

    public PhotoPlace Place { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await FindAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return NotFound();

        var computer = await open.HandleAsync(new OpenHandOver(DocumentId, Place.AgeGroup, Languages.Current), ct);
        return computer.Refusal is null
            ? Redirect(Place.Waiting(computer.Value))
            : NotFound();
    }

    private async Task<bool> FindAsync(CancellationToken ct) => (Place = (await places.FindAsync(DocumentId, Age, null, ct))!) is not null;
}
