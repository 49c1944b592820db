using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Rules.Versions;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.Rules;

/// <inheritdoc cref="IDocumentHistory"/>
internal sealed class DocumentHistory(IRepository<RuleVersion> versions) : IDocumentHistory
{
    public async Task<IReadOnlyList<DocumentChange>> OfAsync(string id, CancellationToken ct)
    {
        var inForce = (await versions.ListAsync(new VersionsOfSpec(id), ct)).Where(version => version.State == RuleState.Approved).ToList();
        return [.. inForce.Select((version, place) => Told(version, inForce.ElementAtOrDefault(place + 1)))];
    }

    private static DocumentChange Told(RuleVersion version, RuleVersion? before) => new(
        version.Number, Paris.DayOf(version.DecidedAt!.Value), RuleWords.Kebab(version.Change), RuleDiff.Fields(before?.Rule, version.Rule));
}
