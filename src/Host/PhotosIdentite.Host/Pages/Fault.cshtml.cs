using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Host.Pages;

/// <summary>Says what went wrong and what to do. Holds no path and no token: "unknown" is the same page for whatever was asked.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class FaultModel(IDocumentCatalogue documents) : PageModel
{
    /// <summary>Which sentences: the status, or <c>500</c> for those without sentences of their own.</summary>
    public string Kind => HttpContext.Response.StatusCode switch
    {
        404 when Asked is { } asked && LostPhoto.Is(asked.OriginalPath) => "photo",
        400 or 403 or 404 or 410 or 413 or 429 or 503 => $"{HttpContext.Response.StatusCode}",
        401 => "403",
        405 or 415 => "400",
        _ => "500",
    };

    /// <summary>Where to start again when the photo of this address is no more; null for every other fault.</summary>
    public string? StartAgain => Kind == "photo" ? LostPhoto.Again(Asked!.OriginalQueryString, documents) : null;

    /// <summary>Where to go on after too many uploads; null for every other fault.</summary>
    public string? WayBack => Kind == "429" && Asked is { } asked
        && Languages.Of(asked.OriginalPath) is { } language && asked.OriginalPath.StartsWith($"/{language}/photo", StringComparison.Ordinal)
            ? asked.OriginalPath + asked.OriginalQueryString : null;

    public Refusal TooManyUploads => new("upload.tooMany", new Dictionary<string, string> { ["min"] = $"{Minutes}" });

    private IStatusCodeReExecuteFeature? Asked => HttpContext.Features.Get<IStatusCodeReExecuteFeature>();

    private int Minutes => int.TryParse(Response.Headers.RetryAfter, out var seconds) ? Math.Max(1, (seconds + 59) / 60) : 1;

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (Asked is null && HttpContext.Features.Get<IExceptionHandlerFeature>() is null)
            context.Result = NotFound();
        // What a page had begun to say before it found nothing would tell a guess from a mistake.
        if (Response.StatusCode == StatusCodes.Status404NotFound) Response.Headers.Remove(HeaderNames.SetCookie);
        if (Response.StatusCode == StatusCodes.Status503ServiceUnavailable && Response.Headers.RetryAfter.Count == 0) Response.Headers.RetryAfter = "30";
    }
}
