using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Contracts;

/// <summary>The checked portrait of one upload session, for those who may open it.</summary>
public interface IPortraits
{
    /// <summary>By the capability in the address of the result page; null when unknown, expired or destroyed.</summary>
    Task<Portrait?> FindAsync(Capability session, CancellationToken ct);

    /// <summary>By id, for the module that was given the id with the order; null as above.</summary>
    Task<Portrait?> FindAsync(Guid uploadSession, CancellationToken ct);

    /// <summary>The finished picture as JPEG without metadata but density; null as above. Callers prove first who may see it.</summary>
    Task<PictureFile?> OpenPhotoAsync(Guid uploadSession, CancellationToken ct);

    /// <summary>A print sheet (102×152 mm, 300 dpi JPEG) holding as many of <paramref name="copies"/> as fit; <paramref name="sheet"/> counts from 1.</summary>
    Task<PictureFile?> OpenSheetAsync(Guid uploadSession, int copies, int sheet, CancellationToken ct);
}

/// <param name="UploadSession">Random; an account knows it only inside its sealed wallet.</param>
/// <param name="Verdict">The worst of its measures, those not checked left out.</param>
/// <param name="Orderable">Sold for this document, and no measure fails.</param>
/// <param name="CopiesPerSheet">How many fit on 102×152 mm; 0 where the document gives pixels only.</param>
public sealed record Portrait(
    Guid UploadSession, string DocumentId, Verdict Verdict, bool Orderable, int CopiesPerSheet, DateTimeOffset DestroyedAt);

/// <summary>Worst first when compared downwards.</summary>
public enum Verdict
{
    Pass,
    Warn,
    Fail,
}

/// <param name="FileName">What a browser saves it as; says the document, not the person.</param>
public sealed record PictureFile(byte[] Bytes, string ContentType, string FileName);
