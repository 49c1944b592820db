using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Contracts;

/// <summary>The checked portrait of one upload session, for those who may open it.</summary>
public interface IPortraits
{
    /// <summary>By the capability in the address of the result page; null when unknown, expired or destroyed.</summary>
    Task<Portrait?> FindAsync(Capability session, CancellationToken ct);

    /// <summary>By id, for the module that was given the id with the order; null as above.</summary>
    Task<Portrait?> FindAsync(Guid uploadSession, CancellationToken ct);

    /// <summary>
    /// The portrait, judged by the rule in force, however it was judged before. What was paid keeps its rule.
    /// Refused by <see cref="PictureRefusals"/>: with <see cref="PictureRefusals.Busy"/> nothing was changed.
    /// </summary>
    Task<Result<Portrait>> JudgeAgainAsync(Guid uploadSession, CancellationToken ct);

    /// <summary>
    /// The file of the document: JPEG without metadata but density, of the pixels and the weight its form asks for.
    /// Refused by <see cref="PictureRefusals"/>. Callers prove first who may see it.
    /// </summary>
    Task<Result<PictureFile>> OpenPhotoAsync(Guid uploadSession, CancellationToken ct);

    /// <summary>A sheet for the lab, on the paper and at the density of its settings. Refused by <see cref="PictureRefusals"/>.</summary>
    Task<Result<PictureFile>> OpenSheetAsync(Guid uploadSession, LabSheet sheet, CancellationToken ct);

    /// <summary>A full sheet to print at home or in a shop. Refused by <see cref="PictureRefusals"/>.</summary>
    Task<Result<PictureFile>> OpenSheetAsync(Guid uploadSession, HomeSheet sheet, CancellationToken ct);
}

/// <param name="UploadSession">Random; an account knows it only inside its sealed wallet.</param>
/// <param name="Verdict">The worst of its measures, those not checked left out.</param>
/// <param name="Orderable">Sold for this document, and no measure fails.</param>
/// <param name="CopiesPerSheet">How many fit on the lab's sheet; 0 where the document gives pixels only.</param>
public sealed record Portrait(
    Guid UploadSession, string DocumentId, Verdict Verdict, bool Orderable, int CopiesPerSheet, DateTimeOffset DestroyedAt)
{
    /// <summary>Another rule holds by now than the one it was judged by, and differs in what a photo must be: to be judged again before money is taken.</summary>
    public bool Outdated { get; init; }

    /// <summary>Of the rule that judged it last.</summary>
    public int RuleVersion { get; init; }

    /// <summary>No measure fails, whether the document is sold today or not.</summary>
    public bool Fits { get; init; }

    /// <summary>What changed in the rule between its first check and the last; null: nothing, or it was judged once.</summary>
    public RuleNews? News { get; init; }

    /// <summary>The document wants words on the back of its prints, and the lab's settings hold them.</summary>
    public bool BackPrinted { get; init; }

    /// <summary>How many photos each paper takes; empty where the document gives pixels only.</summary>
    public IReadOnlyDictionary<PaperSize, int> Papers { get; init; } = new Dictionary<PaperSize, int>();
}

/// <summary>Worst first when compared downwards.</summary>
public enum Verdict
{
    Pass,
    Warn,
    Fail,
}

/// <param name="FileName">What a browser saves it as; says the document, not the person.</param>
public sealed record PictureFile(byte[] Bytes, string ContentType, string FileName);
