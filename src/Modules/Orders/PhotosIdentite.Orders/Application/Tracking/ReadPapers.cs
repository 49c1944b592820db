using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Application.Tracking;

/// <summary>The papers on which the customer may print, and how many photos each takes; empty without a file to print.</summary>
internal sealed record ReadPapers(Order Order);

internal sealed class ReadPapersHandler(IPortraits portraits) : IQueryHandler<ReadPapers, IReadOnlyDictionary<PaperSize, int>>
{
    private static readonly Dictionary<PaperSize, int> None = [];

    public async Task<IReadOnlyDictionary<PaperSize, int>> HandleAsync(ReadPapers query, CancellationToken ct) =>
        query.Order.HasFile && await portraits.FindAsync(query.Order.UploadSession, ct) is { } portrait ? portrait.Papers : None;
}
