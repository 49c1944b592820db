namespace PhotosIdentite.Advertising.Domain;

/// <summary>What an advertiser asks for. House campaigns are the site's own and fill what nobody booked.</summary>
internal sealed record CampaignBrief(
    string Advertiser,
    Wording French,
    Wording English,
    string Target,
    string[] Slots,
    string[] Topics,
    DateTimeOffset StartsAt,
    DateTimeOffset? EndsAt,
    bool House);

internal sealed record Wording(string Headline, string Text);
