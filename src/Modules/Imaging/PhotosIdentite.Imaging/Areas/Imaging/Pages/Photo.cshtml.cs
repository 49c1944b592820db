using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PhotosIdentite.Imaging.Application.UploadPhoto;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Platform;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>Takes one photo for one document. The document is in the address, so it survives whatever happens to the file.</summary>
[AllowAnonymous, StreamedForm, IgnoreAntiforgeryToken(Order = 1001), RequestSizeLimit(MostBytes), EnableRateLimiting("uploads")]
internal sealed class PhotoModel(
    ICommandHandler<UploadPhoto, Result<Capability>> upload,
    IDocumentCatalogue catalogue,
    IAntiforgery antiforgery,
    IOptions<AntiforgeryOptions> forms,
    IStringLocalizer<Messages> messages,
    IStringLocalizer<ImagingTexts> texts) : PageModel
{
    /// <summary>Far more than is kept: so much is read and thrown away to be able to answer that it is too much.</summary>
    public const long MostBytes = 100 * 1024 * 1024;

    [BindProperty(SupportsGet = true, Name = "doc")]
    public string? DocumentId { get; set; }

    [TempData]
    public string? RefusedBefore { get; set; }

    public IdentityDocument Document { get; private set; } = null!;

    public IActionResult OnGet()
    {
        if (string.IsNullOrEmpty(DocumentId)) return Redirect(Languages.Path("/documents"));
        if (!FindDocument()) return NotFound();

        if (RefusedBefore is { } code) Say(new Refusal(code));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!FindDocument()) return NotFound();
        if (Request.ContentLength > MostBytes) return Refused(HeaderRefusals.TooBig(Request.ContentLength.Value));

        try
        {
            if (await UploadForm.OpenAsync(Request, ct) is not { } form) return BadRequest();
            var sent = await IsOursAsync(form) ? await SendAsync(form, ct) : new Refusal("page.expired");
            await form.DrainAsync(ct);
            return sent.Refusal is { } refusal ? Refused(refusal) : Redirect(Languages.Path($"/photo/{sent.Value.Secret}/check"));
        }
        catch (Exception broken) when (broken is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return BadRequest(); // the form ended in the middle
        }
    }

    private async Task<Result<Capability>> SendAsync(UploadForm form, CancellationToken ct) =>
        form.HasFile ? await upload.HandleAsync(new UploadPhoto(DocumentId, form), ct) : SessionRefusals.NoFile;

    // The framework would look for the token in the whole form; the header is the other place where it looks.
    private async Task<bool> IsOursAsync(UploadForm form)
    {
        if (form.Token is null) return false;

        Request.Headers[forms.Value.HeaderName!] = form.Token;
        return await antiforgery.IsRequestValidAsync(HttpContext);
    }

    private bool FindDocument() => (Document = catalogue.Find(DocumentId)!) is not null;

    private PageResult Refused(Refusal refusal)
    {
        Say(refusal);
        return Page();
    }

    private void Say(Refusal refusal) => ModelState.AddRefusal(Localised(refusal), messages, UploadForm.FileField);

    private Refusal Localised(Refusal refusal) => refusal.Values?.GetValueOrDefault("bytes") is { } bytes
        ? refusal with { Values = new Dictionary<string, string> { ["size"] = texts["photo.size", Megabytes(bytes)] } }
        : refusal;

    // Rounded up, or a photo of 20 MB and one byte would be refused for being of 20 MB.
    private static string Megabytes(string bytes) =>
        (Math.Ceiling(long.Parse(bytes, CultureInfo.InvariantCulture) / 104_857.6) / 10).ToString("0.#", CultureInfo.CurrentCulture);
}
