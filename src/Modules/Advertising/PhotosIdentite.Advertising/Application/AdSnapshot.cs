using PhotosIdentite.Advertising.Contracts;
using PhotosIdentite.Advertising.Domain;

namespace PhotosIdentite.Advertising.Application;

/// <summary>Every campaign known at one moment. Immutable: a page view reads one and never waits for the next.</summary>
internal sealed class AdSnapshot(IEnumerable<Campaign> campaigns)
{
    private readonly ILookup<string, Campaign> _bySlot = campaigns
        .SelectMany(campaign => campaign.Slots.Select(slot => (slot, campaign)))
        .ToLookup(placed => placed.slot, placed => placed.campaign);

    /// <summary>What the page is about wins over what fits every page; among equals, chance decides.</summary>
    public ShownAd? Decide(AdRequest request, DateTimeOffset now)
    {
        var live = _bySlot[request.Slot].Where(c => c.Active && c.StartsAt <= now && (c.EndsAt is not { } end || now < end)).ToList();

        return Show(live.Where(c => c.Topics.Intersect(request.Topics).Any()), request.Language, "page-topic")
            ?? Show(live.Where(c => c.House), request.Language, "everyone");
    }

    private static ShownAd? Show(IEnumerable<Campaign> fitting, string language, string reason)
    {
        var equals = fitting.ToArray();
        if (equals.Length == 0) return null;

        var chosen = equals[Random.Shared.Next(equals.Length)];
        var (headline, text) = language == "fr" ? (chosen.HeadlineFr, chosen.TextFr) : (chosen.HeadlineEn, chosen.TextEn);
        return new ShownAd(chosen.Advertiser, headline, text, new Uri(chosen.Target), reason);
    }
}
