using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Sessions;

namespace PhotosIdentite.Imaging.Application.OpenPicture;

/// <summary>What a finished picture was made from: the source around the face, small, as JPEG without metadata.</summary>
internal sealed class SourceView(PictureVault pictures, IPhotoWorker worker, IDocumentRules rules)
{
    /// <summary>Null when it is not kept any more, or the worker is not to be had now.</summary>
    public async Task<byte[]?> ReadAsync(UploadSession session, CancellationToken ct)
    {
        if (rules.Find(session.DocumentId, session.AgeGroup) is not { } rule) return null;

        await using var working = await pictures.OpenAsync(session, session.Working, ct);
        if (working is null) return null;

        var shown = await worker.ShowAsync(working, rule, ct);
        return shown.Succeeded ? shown.Value.Jpeg : null;
    }
}
