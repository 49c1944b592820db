using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PhotosIdentite.Imaging.Application.HandOvers;
using PhotosIdentite.Imaging.Application.UploadPhoto;
using PhotosIdentite.Imaging.Domain.Headers;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Platform;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>Takes one photo for one document. The document is in the address, so it survives whatever happens to the file.</summary>
[AllowAnonymous, StreamedForm, UploadDoor, IgnoreAntiforgeryToken(Order = 1001), RequestSizeLimit(MostBytes), EnableRateLimiting("uploads")]
internal sealed class PhotoModel(
    ICommandHandler<UploadPhoto, Result<Capability>> upload,
    ICommandHandler<SendFromPhone, Result> send,
    PhotoPlaces places,
    IAntiforgery antiforgery,
    IOptions<AntiforgeryOptions> forms,
    IStringLocalizer<Messages> messages,
    IStringLocalizer<ImagingTexts> texts) : PageModel
{
    /// <summary>Far more than is kept: so much is read and thrown away to be able to answer that it is too much.</summary>
    public const long MostBytes = 100 * 1024 * 1024;

    [BindProperty(SupportsGet = true, Name = "doc")]
    public string? DocumentId { get; set; }

    [BindProperty(SupportsGet = true, Name = "age")]
    public string? Age { get; set; }

    /// <summary>The secret of a phone that sends for a computer; never from the query, where an address would look like one of the usual.</summary>
    [FromRoute(Name = "phone")]
    public string? Phone { get; set; }

    [TempData]
    public string? RefusedBefore { get; set; }

    public PhotoPlace Place { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (string.IsNullOrEmpty(DocumentId) && Phone is null) return Redirect(Languages.Path("/documents"));
        if (!await FindAsync(ct)) return Nowhere();

        if (RefusedBefore is { } code) Say(new Refusal(code));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct)) return Nowhere();
        if (Request.ContentLength > MostBytes) return Refused(HeaderRefusals.TooBig(Request.ContentLength.Value));

        try
        {
            if (await UploadForm.OpenAsync(Request, ct) is not { } form) return BadRequest();
            var sent = await IsOursAsync(form) ? await SendAsync(form, ct) : new Refusal("page.expired");
            await form.DrainAsync(ct);
            return sent.Refusal is { } refusal ? Refused(refusal) : Request.Onward(sent.Value);
        }
        catch (Exception broken) when (broken is InvalidDataException or (IOException and not BadHttpRequestException))
        {
            return BadRequest(); // the form ended in the middle
        }
    }

    // Where to go next. A phone goes no further than this: the result is the computer's.
    private async Task<Result<string>> SendAsync(UploadForm form, CancellationToken ct)
    {
        if (!form.HasFile) return SessionRefusals.NoFile;
        if (Place.Phone is { } phone)
            return await send.HandleAsync(new SendFromPhone(phone, form), ct) is { Refusal: { } no } ? no : Result.Of(Languages.Path("/m/sent"));

        var sent = await upload.HandleAsync(new UploadPhoto(DocumentId, form, Place.AgeGroup), ct);
        return sent.Refusal is { } refusal ? refusal : Result.Of(Request.Photo(sent.Value.Secret, Request.AsksForJson() ? "processing" : "check"));
    }

    // The framework would look for the token in the whole form; the header is the other place where it looks.
    private async Task<bool> IsOursAsync(UploadForm form)
    {
        if (form.Token is null) return false;

        Request.Headers[forms.Value.HeaderName!] = form.Token;
        return await antiforgery.IsRequestValidAsync(HttpContext);
    }

    private async Task<bool> FindAsync(CancellationToken ct) => (Place = (await places.FindAsync(DocumentId, Age, Phone, ct))!) is not null;

    private IActionResult Nowhere() => Phone is null ? NotFound() : Request.Onward(Languages.Path("/m"));

    private IActionResult Refused(Refusal refusal)
    {
        if (Request.AsksForJson()) return Answers.Said(messages.Say(Localised(refusal)));

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
