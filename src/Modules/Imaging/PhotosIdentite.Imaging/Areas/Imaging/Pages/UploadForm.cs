using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using PhotosIdentite.Imaging.Application.UploadPhoto;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>
/// The posted form, read as it arrives: small fields first, then the one file, which the framework would have written to disk in clear.
/// </summary>
internal sealed class UploadForm : IUploadedPhoto
{
    public const string FileField = "Photo";
    public const string CameraField = "Camera";
    public const string TokenField = "__RequestVerificationToken";
    private const int MostFieldBytes = 8 * 1024;
    private const int MostParts = 20;
    private readonly MultipartReader _reader;
    private int _parts;

    private UploadForm(MultipartReader reader) => _reader = reader;

    /// <summary>What proves that the form is ours; null when it did not come before the file.</summary>
    public string? Token { get; private set; }

    /// <inheritdoc/>
    public bool FromCamera { get; private set; }

    public bool HasFile { get; private set; }

    public Stream Content { get; private set; } = Stream.Null;

    /// <summary>Reads up to the file. Null when this is no such form.</summary>
    public static async Task<UploadForm?> OpenAsync(HttpRequest request, CancellationToken ct)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "multipart/form-data") return null;
        if (HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 70 } boundary) return null;

        var form = new UploadForm(new MultipartReader(boundary, request.Body));
        await form.ReadFieldsAsync(ct);
        return form;
    }

    public async Task<Refusal?> EndAsync(CancellationToken ct)
    {
        while (await NextAsync(ct) is { } section)
            if (IsFile(section)) return SessionRefusals.ManyFiles;
        return null;
    }

    /// <summary>Throws the rest away: a browser reads no answer before it has sent everything.</summary>
    public async Task DrainAsync(CancellationToken ct)
    {
        while (await NextAsync(ct) is not null)
        {
        }
    }

    /// <exception cref="InvalidDataException">It has more parts than a form of ours.</exception>
    private async Task<MultipartSection?> NextAsync(CancellationToken ct)
    {
        var section = await _reader.ReadNextSectionAsync(ct);
        if (section is not null && ++_parts > MostParts) throw new InvalidDataException("Too many parts.");
        return section;
    }

    private async Task ReadFieldsAsync(CancellationToken ct)
    {
        while (await NextAsync(ct) is { } section)
        {
            if (IsFile(section))
            {
                (HasFile, Content) = (true, section.Body);
                return;
            }

            var name = Disposition(section)?.Name.Value?.Trim('"');
            if (name == TokenField) Token = await ReadTextAsync(section, ct);
            if (name == CameraField) FromCamera = true;
        }
    }

    // A file input left empty sends a file without a name.
    private static bool IsFile(MultipartSection section) =>
        Disposition(section) is { } disposition && (disposition.FileName.Value?.Trim('"').Length > 0 || disposition.FileNameStar.Length > 0);

    private static ContentDispositionHeaderValue? Disposition(MultipartSection section) =>
        ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition) ? disposition : null;

    private static async Task<string> ReadTextAsync(MultipartSection section, CancellationToken ct)
    {
        var text = new byte[MostFieldBytes];
        var length = await section.Body.ReadAtLeastAsync(text, text.Length, throwOnEndOfStream: false, ct);
        return System.Text.Encoding.UTF8.GetString(text.AsSpan(0, length));
    }
}
