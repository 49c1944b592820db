using Microsoft.Extensions.Logging.Abstractions;
using PhotosIdentite.Advertising.Application;
using PhotosIdentite.Advertising.Contracts;
using PhotosIdentite.Advertising.Domain;

namespace PhotosIdentite.Advertising.Tests;

public sealed class AChoice
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly AdRequest AboutVisas = new("tracking", "fr", ["visa"]);

    [Fact]
    public void Prefers_what_the_page_is_about_and_says_so()
    {
        var shown = new AdSnapshot([House(), About("visa")]).Decide(AboutVisas, Now);

        Assert.Equal(("about visa", "page-topic"), (shown!.Advertiser, shown.Reason));
    }

    [Fact]
    public void Falls_back_to_the_house_and_says_it_is_shown_to_everyone()
    {
        var shown = new AdSnapshot([House(), About("badge")]).Decide(AboutVisas, Now);

        Assert.Equal(("house", "everyone"), (shown!.Advertiser, shown.Reason));
    }

    [Theory, InlineData("fr", "titre"), InlineData("en", "headline")]
    public void Speaks_the_language_of_the_page(string language, string headline) =>
        Assert.Equal(headline, new AdSnapshot([House()]).Decide(AboutVisas with { Language = language }, Now)!.Headline);

    [Fact]
    public void Shows_nothing_in_a_slot_nobody_booked() =>
        Assert.Null(new AdSnapshot([House(), About("visa")]).Decide(AboutVisas with { Slot = "result" }, Now));

    [Theory, InlineData(-1, null), InlineData(-2, -1), InlineData(1, 2)]
    public void Shows_a_campaign_only_between_its_first_and_its_last_moment(int startsIn, int? endsIn)
    {
        var shown = new AdSnapshot([House(startsIn, endsIn)]).Decide(AboutVisas, Now);

        Assert.Equal(startsIn <= 0 && endsIn is not <= 0, shown is not null);
    }

    [Fact]
    public void Gives_each_of_two_equal_campaigns_its_turn()
    {
        var snapshot = new AdSnapshot([About("visa"), About("visa", advertiser: "other")]);

        Assert.Equal(2, Enumerable.Range(0, 200).Select(_ => snapshot.Decide(AboutVisas, Now)!.Advertiser).Distinct().Count());
    }

    [Fact]
    public void Is_nothing_before_the_first_snapshot_and_nothing_when_the_request_is_broken()
    {
        var choice = new AdChoice(TimeProvider.System, NullLogger<AdChoice>.Instance);
        Assert.Null(choice.Decide(AboutVisas));

        choice.Replace(new AdSnapshot([House(), About("visa")]));
        Assert.Null(choice.Decide(AboutVisas with { Topics = null! }));
        Assert.NotNull(choice.Decide(AboutVisas));
    }

    internal static Campaign House(int startsIn = -1, int? endsIn = null) =>
        Campaign.Create(Guid.NewGuid(), Brief("house", [], startsIn, endsIn)).Value;

    internal static Campaign About(string topic, string? advertiser = null) =>
        Campaign.Create(Guid.NewGuid(), Brief(advertiser ?? $"about {topic}", [topic], -1, null)).Value;

    private static CampaignBrief Brief(string advertiser, string[] topics, int startsIn, int? endsIn) => new(
        advertiser, new("titre", "texte"), new("headline", "text"), "https://shop.example/offer", ["tracking"], topics,
        Now.AddHours(startsIn), endsIn is { } hours ? Now.AddHours(hours) : null, House: topics.Length == 0);
}
