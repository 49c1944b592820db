using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Advertising.Domain;

/// <summary>One advertisement, where and when it may stand. Knows pages by their topic, and nobody at all.</summary>
internal sealed class Campaign : Aggregate
{
    private Campaign() { } // EF Core

    [Operational]
    public Guid Id { get; private init; }

    /// <summary>Named beside the advertisement: on whose behalf it is shown.</summary>
    [Operational]
    public string Advertiser { get; private init; } = "";

    [Operational]
    public string HeadlineFr { get; private init; } = "";

    [Operational]
    public string TextFr { get; private init; } = "";

    [Operational]
    public string HeadlineEn { get; private init; } = "";

    [Operational]
    public string TextEn { get; private init; } = "";

    /// <summary>The same address for whoever clicks; see <see cref="LandingPage"/>.</summary>
    [Operational]
    public string Target { get; private init; } = "";

    [Operational]
    public string[] Slots { get; private init; } = [];

    /// <summary>Empty for a house campaign, which fits every page.</summary>
    [Operational]
    public string[] Topics { get; private init; } = [];

    [Operational]
    public DateTimeOffset StartsAt { get; private init; }

    [Operational]
    public DateTimeOffset? EndsAt { get; private init; }

    [Operational]
    public bool House { get; private init; }

    [Operational]
    public bool Active { get; private init; }

    public static Result<Campaign> Create(Guid id, CampaignBrief brief)
    {
        if (LandingPage.Parse(brief.Target) is not { } target) return CampaignRefusals.Target;
        if (brief.Slots.Length == 0 || brief.House != (brief.Topics.Length == 0)) return CampaignRefusals.Placement;

        return Result.Of(new Campaign
        {
            Id = id,
            Advertiser = brief.Advertiser,
            HeadlineFr = brief.French.Headline,
            TextFr = brief.French.Text,
            HeadlineEn = brief.English.Headline,
            TextEn = brief.English.Text,
            Target = target.AbsoluteUri,
            Slots = brief.Slots,
            Topics = brief.Topics,
            StartsAt = brief.StartsAt,
            EndsAt = brief.EndsAt,
            House = brief.House,
            Active = true,
        });
    }
}
