using System.Collections.Frozen;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Infrastructure.RuleBook;

/// <summary>What the other modules may know of the rule book, made anew when the book or the day changes.</summary>
internal sealed class DocumentCatalogue(DocumentRules rules, TimeProvider clock) : IDocumentCatalogue
{
    private volatile Shelf? _shelf;

    public IReadOnlyList<IdentityDocument> All => Today().All;

    public IdentityDocument? Find(string? id) => id is null ? null : Today().ById.GetValueOrDefault(id);

    private Shelf Today()
    {
        var (book, day) = (rules.Current, clock.Today());
        if (_shelf is { } shelf && shelf.Day == day && ReferenceEquals(shelf.Book, book)) return shelf;

        IdentityDocument[] all = [.. book.All.Select(rule => Shown(rule, book, day))];
        return _shelf = new Shelf(book, day, all, all.ToFrozenDictionary(document => document.Id, StringComparer.Ordinal));
    }

    private IdentityDocument Shown(DocumentRule rule, RuleBook book, DateOnly day) =>
        new(rule.Id, rule.Country, rule.WidthMm, rule.HeightMm, rule.Acceptance, rule.Source, ShownFacts.Kind(rule.DefaultSource.Kind), rule.ReadOn)
        {
            Name = language => rules.Name(rule.Id, language),
            CountryName = language => rule.Country is { } country ? rules.CountryName(country, language) : "",
            Facts = ShownFacts.Of(rule),
            Version = rule.Version,
            DemoDate = rule.DemoDate,
            Approved = book.Approvals.Any(approval => approval.IsInForce(day) && approval.Documents.Contains(rule.Id)),
            Stale = Freshness.IsStale(rule.ReadOn, day),
            AgeGroups = ShownFacts.AgeGroups(rule),
        };

    private sealed record Shelf(RuleBook Book, DateOnly Day, IReadOnlyList<IdentityDocument> All, FrozenDictionary<string, IdentityDocument> ById);
}
