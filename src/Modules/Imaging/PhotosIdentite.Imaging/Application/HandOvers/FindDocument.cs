using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.HandOvers;

/// <summary>The document and the age group for which this phone may send a photo; null when it may not, or no longer.</summary>
internal sealed record FindDocument(Capability Phone);

internal sealed record PhoneTask(string DocumentId, string? AgeGroup);

internal sealed class FindDocumentHandler(IHandOvers handOvers, TimeProvider clock) : IQueryHandler<FindDocument, PhoneTask?>
{
    public async Task<PhoneTask?> HandleAsync(FindDocument query, CancellationToken ct) =>
        await handOvers.FindByPhoneAsync(query.Phone.Hash, clock.GetUtcNow(), ct) is { } open
            ? new PhoneTask(open.DocumentId, open.AgeGroup)
            : null;
}
