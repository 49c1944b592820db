using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Application.CheckPhoto;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>The log that the customer reads, for the lab.</summary>
internal sealed class OperationLog(
    IRepository<UploadSession> sessions, IKeyVault vault, IStringLocalizer<ResultTexts> texts, TimeProvider clock) : IOperationLog
{
    public async Task<PhotoOperations?> ReadAsync(Guid uploadSession, CancellationToken ct)
    {
        var session = await sessions.FirstOrDefaultAsync(new SessionByIdSpec(uploadSession), ct);
        if (session is not { Report: { } report } || !session.IsReadable(clock.GetUtcNow())) return null;

        try
        {
            var check = StoredCheck.From(await vault.OpenAsync(report, session.ReportContext, ct));
            return new PhotoOperations(check.Report.SourceSha256, [.. new OperationWords(check.Report, texts).Steps]);
        }
        catch (KeyDestroyedException)
        {
            return null;
        }
    }
}
