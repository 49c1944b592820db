using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Platform.Web;

namespace PhotosIdentite.Imaging.Web;

/// <summary>Takes a photo with the device's camera. Everything happens in the browser, until "use this photo".</summary>
[AllowAnonymous]
internal sealed class CameraModel(PhotoPlaces places) : PageModel
{
    private const double MmPerInch = 25.4;
    private const int Dpi = 300;

    [BindProperty(SupportsGet = true, Name = "doc")]
    public string? DocumentId { get; set; }

    [BindProperty(SupportsGet = true, Name = "age")]
    public string? Age { get; set; }

    [FromRoute(Name = "phone")]
    public string? Phone { get; set; }

    public PhotoPlace Place { get; private set; } = null!;

    /// <summary>What the position hints load: the files that the build takes from npm, rounded up (a test compares).</summary>
    public const int GuideMegabytes = 11;

    /// <summary>The frame must hold at least the finished picture.</summary>
    public int LeastPixels => Place.Document switch
    {
        { Facts.Pixels: { } pixels } => Math.Max(pixels.Width, pixels.Height),
        { HeightMm: { } height } => (int)(height / MmPerInch * Dpi),
        _ => 480,
    };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await places.FindAsync(DocumentId, Age, Phone, ct) is { } place)
        {
            Place = place;
            return Page();
        }

        return Phone is null ? NotFound() : Redirect(Languages.Path("/m"));
    }
}
