using PhotosIdentite.Imaging.Application.AdjustPhoto;
using PhotosIdentite.Imaging.Application.CheckPhoto;
using PhotosIdentite.Imaging.Application.OpenPicture;
using PhotosIdentite.Imaging.Application.ReadCheck;
using PhotosIdentite.Imaging.Application.Rules;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Integration.Rules;

[Trait("Policy", "P17")]
public sealed class ARuleChangesAfterACheck : IAsyncLifetime
{
    private const string Document = "pl-residence-card";
    private static readonly Measure Fits = new("head-height", 33, "mm", 30, 34, MeasureStatus.Pass, "https://example.org/rule");
    private static readonly Measure TooTall = Fits with { Status = MeasureStatus.Fail };
    private static readonly Adjustment Window = new(120, 80, 580, 3);
    private Studio _studio = null!;
    private Capability _proof;

    public async ValueTask InitializeAsync()
    {
        _studio = await Studio.OpenAsync();
        _studio.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 4, 12, 0, 0, TimeSpan.Zero));
        _proof = (await _studio.UploadAsync(SentPhoto.Jpeg(), Document)).Value;
    }

    public ValueTask DisposeAsync() => _studio.DisposeAsync();

    [Fact]
    public async Task And_the_photo_is_judged_by_what_holds_now_without_being_looked_at_again()
    {
        await ChangeAsync(rule => rule with { HeadHeightMm = new(30, 33) });
        Assert.True((await PortraitAsync()).Outdated);

        var judged = await JudgeAsync();

        Assert.Equal((1, 1, null), (_studio.Worker.Looks, _studio.Worker.Cut.Count, _studio.Worker.Cut[0]));
        Assert.Equal((false, true, await VersionAsync()), (judged.Outdated, judged.Orderable, judged.RuleVersion));
        Assert.Equal((judged.RuleVersion, Text(StandInWorker.AdjustedCrop)), ((await CheckAsync()).Check!.Report.RuleVersion, await PictureAsync()));
    }

    [Fact]
    public async Task And_says_what_and_since_when()
    {
        var before = (await RuleAsync()).HeadHeightMm;
        _studio.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 4, 23, 30, 0, TimeSpan.Zero)); // the fifth, in Paris
        await ChangeAsync(rule => rule with { HeadHeightMm = new(30, 33) });
        Assert.Null((await PortraitAsync()).News);

        var news = (await JudgeAsync()).News!;

        Assert.Equal(new DateOnly(2027, 1, 5), news.On);
        Assert.Equal(("head-height", RuleWords.Range(before), "30–33 mm"), (Assert.Single(news.Changes) is var c ? (c.Field, c.Before, c.After) : default));
    }

    [Fact]
    public async Task Which_a_source_read_again_is_not()
    {
        var number = (await _studio.TellAsync<RecheckRule, Result<int>>(new(Document, "S-0007"))).Value;
        await _studio.TellAsync<DecideRule, Result>(new(Document, number, true, "S-0008"));
        Assert.Equal(number, await VersionAsync());

        Assert.False((await PortraitAsync()).Outdated);
        await JudgeAsync();
        Assert.Empty(_studio.Worker.Cut);
    }

    [Fact]
    public async Task And_an_authority_in_the_place_of_our_own_advice_is_a_change()
    {
        await ChangeAsync(rule => rule with { DefaultSource = rule.DefaultSource with { Kind = SourceKind.Own }, Acceptance = Acceptance.Accepted });

        Assert.Equal("authority", Assert.Single((await JudgeAsync()).News!.Changes).Field);
    }

    [Fact]
    public async Task And_the_original_is_asked_before_the_answer_is_no()
    {
        _studio.Worker.CutMeasures = [TooTall];
        await ChangeAsync(rule => rule with { HeadHeightMm = new(30, 33) });

        Assert.True((await JudgeAsync()).Orderable);
        Assert.Equal((2, Text(StandInWorker.Crop)), (_studio.Worker.Looks, await PictureAsync()));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task And_the_original_is_asked_for_pixels_or_a_mask_that_were_not_kept(bool finer)
    {
        await ChangeAsync(rule => finer ? rule with { Dpi = 600 } : rule with { BackgroundEditing = Permission.Allowed });

        await JudgeAsync();
        Assert.Equal((2, 0), (_studio.Worker.Looks, _studio.Worker.Cut.Count));
    }

    [Fact]
    public async Task And_the_customers_window_is_kept_as_far_as_it_is_allowed()
    {
        await AdjustAsync();
        await ChangeAsync(rule => rule with { StraightenLimit = 1, HeadHeightMm = new(30, 33) });
        _studio.Worker.CutMeasures = [TooTall];

        Assert.False((await JudgeAsync()).Orderable); // theirs to adjust: nobody chooses another window for them
        Assert.Equal(1, _studio.Worker.Looks);
        Assert.Equal(Window with { TurnDegrees = 1 }, (await CheckAsync()).Check!.Adjusted);
    }

    [Fact]
    public async Task Which_an_open_adjust_page_is_told_before_it_cuts()
    {
        await ChangeAsync(rule => rule with { HeadHeightMm = new(30, 33) });
        Assert.Equal("adjust.rule-changed", (await AdjustAsync()).Refusal?.Code);
        Assert.False((await PortraitAsync()).Outdated);
        Assert.True((await AdjustAsync()).Succeeded);
    }

    [Fact]
    public async Task And_an_unpaid_order_whose_photo_no_longer_fits_may_be_adjusted_until_it_does()
    {
        var id = (await SessionAsync()).Id;
        await _studio.HearAsync(new OrderPlaced(Guid.NewGuid(), id, _studio.Clock.GetUtcNow().AddDays(14)));
        Assert.Equal(EditingRefusals.Ordered, (await AdjustAsync()).Refusal);

        _studio.Worker.Measures = [TooTall];
        await ChangeAsync(rule => rule with { HeadHeightMm = new(30, 33) });
        Assert.False((await JudgeAsync()).Orderable);
        Assert.True((await CheckAsync()).Adjustable);

        _studio.Worker.Measures = [Fits];
        Assert.True((await AdjustAsync()).Succeeded);
        var session = await SessionAsync();
        Assert.Equal((SessionState.AwaitingPayment, true, _studio.Clock.GetUtcNow().AddDays(14)), (session.State, session.Orderable, session.DestroyAt));
        Assert.Equal(EditingRefusals.Ordered, (await AdjustAsync()).Refusal);
    }

    [Fact]
    public async Task And_what_was_paid_keeps_the_rule_it_was_sold_by()
    {
        var old = await RuleAsync();
        await _studio.HearAsync(new OrderPaid(Guid.NewGuid(), (await SessionAsync()).Id, new DateOnly(2027, 7, 4)));
        await ChangeAsync(rule => rule with { WidthMm = 50, HeightMm = 70, HeadHeightMm = new(30, 33) });

        var portrait = await JudgeAsync();
        Assert.Equal((false, old.Version, Text(StandInWorker.Crop)), (portrait.Outdated, portrait.RuleVersion, await PictureAsync()));
        await _studio.WithAsync((IPortraits portraits) => portraits.OpenSheetAsync(portrait.UploadSession, new LabSheet(4, 1, "AB"), CancellationToken.None));
        Assert.Equal((old.WidthMm, old.HeightMm), (Assert.Single(_studio.Worker.SheetRules) is var rule ? (rule.WidthMm, rule.HeightMm) : default));
    }

    [Fact]
    public async Task While_it_is_being_paid_the_payment_wins()
    {
        await ChangeAsync(rule => rule with { HeadHeightMm = new(30, 33) });
        var id = (await SessionAsync()).Id;
        _studio.Worker.Meanwhile = () => _studio.HearAsync(new OrderPaid(Guid.NewGuid(), id, new DateOnly(2027, 7, 4)));
        var files = _studio.Files.Length;

        await JudgeAsync();

        var session = await SessionAsync();
        Assert.Equal((SessionState.Paid, Text(StandInWorker.Crop)), (session.State, await PictureAsync()));
        Assert.NotEqual(await VersionAsync(), session.RuleVersion);
        Assert.Equal(files - 2, _studio.Files.Length); // without the original and the working picture, and nothing new left lying
    }

    [Fact]
    public async Task Twice_at_once_it_is_judged_to_one_end()
    {
        var files = _studio.Files.Length;
        await ChangeAsync(rule => rule with { HeadHeightMm = new(30, 33) });

        var judged = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(JudgeAsync)));

        Assert.All(judged, portrait => Assert.False(portrait.Outdated));
        Assert.Equal((files, Text(StandInWorker.AdjustedCrop)), (_studio.Files.Length, await PictureAsync()));
    }

    [Fact]
    public async Task And_when_no_worker_is_to_be_had_nothing_changes()
    {
        await ChangeAsync(rule => rule with { HeadHeightMm = new(30, 33) });
        _studio.Worker.Refuses = StandInWorker.Down;

        var judged = await _studio.WithAsync(async (IPortraits portraits) =>
            await portraits.JudgeAgainAsync((await SessionAsync()).Id, CancellationToken.None));
        Assert.Equal(PictureRefusals.Busy, judged.Refusal);
        Assert.True((await PortraitAsync()).Outdated);
    }

    [Fact]
    public async Task And_a_persons_word_holds_as_far_as_the_rule_asks_the_same()
    {
        var said = new StoredCheck(Report(TooTall), null) { Accepted = ["head-height"] };
        Assert.True(new StoredCheck(Report(TooTall), null).StillAccepted(said).Faultless);
        Assert.False(new StoredCheck(Report(TooTall with { Max = 33 }), null).StillAccepted(said).Faultless);
        Assert.False(new StoredCheck(Report(TooTall, TooTall with { Id = "roll" }), null).StillAccepted(said).Faultless);
        await Task.CompletedTask;
    }

    private static PhotoReport Report(params Measure[] measures) =>
        new(Document, PhotoReport.Worst(measures), null, 1, measures, null, null, null, [], null);

    private async Task ChangeAsync(Func<DocumentRule, DocumentRule> change)
    {
        var rule = await RuleAsync();
        var number = (await _studio.TellAsync<ProposeRule, Result<int>>(new(change(rule), rule.Version, null, "S-0007"))).Value;
        Assert.True((await _studio.TellAsync<DecideRule, Result>(new(Document, number, true, "S-0008"))).Succeeded);
    }

    private Task<DocumentRule> RuleAsync() => _studio.WithAsync((IDocumentRules rules) => Task.FromResult(rules.Find(Document)!));

    private async Task<int> VersionAsync() => (await RuleAsync()).Version;

    private Task<UploadSession> SessionAsync() => _studio.SessionAsync(_proof);

    private async Task<Portrait> PortraitAsync() =>
        (await _studio.WithAsync((IPortraits portraits) => portraits.FindAsync(_proof, CancellationToken.None)))!;

    private async Task<Portrait> JudgeAsync()
    {
        var id = (await SessionAsync()).Id;
        return (await _studio.WithAsync((IPortraits portraits) => portraits.JudgeAgainAsync(id, CancellationToken.None))).Value;
    }

    private async Task<CheckedPhoto> CheckAsync() => (await _studio.AskAsync<ReadCheck, CheckedPhoto?>(new(_proof)))!;

    private async Task<string> PictureAsync() => Text((await _studio.AskAsync<OpenPicture, byte[]?>(new OpenPicture(_proof)))!);

    private static string Text(byte[] picture) => System.Text.Encoding.UTF8.GetString(picture);

    private Task<Result> AdjustAsync() => _studio.TellAsync<AdjustPhoto, Result>(new AdjustPhoto(_proof, Window));
}
