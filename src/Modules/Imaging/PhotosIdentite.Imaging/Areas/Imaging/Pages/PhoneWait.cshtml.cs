using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PhotosIdentite.Imaging.Application.HandOvers;
using PhotosIdentite.Imaging.Domain.HandOvers;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>The computer's side: shows the code, waits, and goes to the result when the phone's photo is here.</summary>
[AllowAnonymous]
internal sealed class PhoneWaitModel(IQueryHandler<ReadHandOver, HandOverProgress> read, PhotoPlaces places) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "computer")]
    public string? Computer { get; set; }

    [BindProperty(SupportsGet = true, Name = "doc")]
    public string? DocumentId { get; set; }

    [BindProperty(SupportsGet = true, Name = "age")]
    public string? Age { get; set; }

    public PhotoPlace Place { get; private set; } = null!;

    public HandOverProgress Progress { get; private set; }

    public string Code { get; private set; } = "";

    public QrDrawing Qr { get; private set; } = null!;

    /// <summary>What is typed into the phone by who cannot scan.</summary>
    public string ShortAddress => $"{Request.Host}/m";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Capability.Parse(Computer) is not { } computer || await places.FindAsync(DocumentId, Age, null, ct) is not { } place) return NotFound();

        (Place, Progress) = (place, await read.HandleAsync(new ReadHandOver(computer), ct));
        if (Progress == HandOverProgress.Received) return Redirect(Request.Photo(Computer, "processing"));
        if (Progress != HandOverProgress.Waiting) return Page();

        Code = HandOverCode.Of(computer);
        Qr = QrDrawing.Of($"{Request.Scheme}://{Request.Host}{Languages.Path($"/m/{Code}")}");
        return Page();
    }

    /// <summary>Asked every three seconds by the page itself.</summary>
    public async Task<IActionResult> OnGetStateAsync(CancellationToken ct) => Capability.Parse(Computer) is { } computer
        ? new JsonResult(new { state = $"{await read.HandleAsync(new ReadHandOver(computer), ct)}" })
        : NotFound();
}
