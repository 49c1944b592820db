using PhotosIdentite.Imaging.Application.Rules;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Rules.Approvals;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Integration.Rules;

[Trait("Policy", "P17")]
public sealed class ARuleGrowsOld : IAsyncLifetime
{
    private Studio _studio = null!;

    public async ValueTask InitializeAsync()
    {
        _studio = await Studio.OpenAsync();
        _studio.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 4, 12, 0, 0, TimeSpan.Zero));
    }

    public ValueTask DisposeAsync() => _studio.DisposeAsync();

    [Fact]
    public async Task And_is_promised_and_sold_for_179_days_and_not_on_the_180th()
    {
        var photo = await _studio.UploadAsync(SentPhoto.Jpeg());
        var readOn = (await DocumentAsync()).ReadOn;

        var lastEvening = Paris.Midnight(readOn.AddDays(180)).AddSeconds(-1);
        _studio.Clock.SetUtcNow(lastEvening);
        Assert.Equal((false, true), (await StateAsync()));

        var fresh = await _studio.UploadAsync(SentPhoto.Jpeg());
        Assert.True((await PortraitAsync(fresh.Value))!.Orderable);
        _studio.Clock.SetUtcNow(lastEvening.AddSeconds(1));
        Assert.Equal((true, false), (await StateAsync()));
        Assert.False((await PortraitAsync(fresh.Value))!.Orderable); // what the order module asks, whatever page was open
        Assert.Null(await PortraitAsync(photo.Value)); // long destroyed
    }

    [Fact]
    public async Task Until_two_people_say_that_nothing_changed()
    {
        _studio.Clock.SetUtcNow(new DateTimeOffset(2027, 12, 1, 12, 0, 0, TimeSpan.Zero));
        Assert.Equal((true, false), await StateAsync());

        var number = (await _studio.TellAsync<RecheckRule, Result<int>>(new(Studio.Document, "S-0007"))).Value;
        Assert.Equal((true, false), await StateAsync());
        Assert.Equal(RuleRefusals.OwnProposal, (await DecideAsync(number, "S-0007")).Refusal);
        Assert.True((await DecideAsync(number, "S-0008")).Succeeded);
        Assert.Equal((false, true), await StateAsync());
    }

    [Fact]
    public async Task An_approval_of_the_operator_sells_what_it_covers_as_long_as_it_lasts()
    {
        const string licence = "fr-driving-licence";
        Assert.False((await DocumentAsync(licence)).Sold);

        var paper = new ApprovalPaper("Approved photographer", "no. 123", new(2027, 1, 1), new(2027, 1, 31), [licence]);
        Assert.True((await _studio.TellAsync<EnterApproval, Result>(new(Guid.NewGuid(), paper, "S-0007"))).Succeeded);
        var entered = Assert.Single(await _studio.AskAsync<ListApprovals, IReadOnlyList<OperatorApproval>>(new()));
        Assert.False((await DocumentAsync(licence)).Sold);
        Assert.Equal(RuleRefusals.OwnProposal, (await ApproveAsync(entered.Id, "S-0007")).Refusal);
        Assert.True((await ApproveAsync(entered.Id, "S-0008")).Succeeded);

        Assert.True((await DocumentAsync(licence)).Sold);
        Assert.False((await DocumentAsync("fr-passport")).Sold);
        _studio.Clock.SetUtcNow(Paris.Midnight(new(2027, 2, 1)).AddSeconds(-1));
        Assert.True((await DocumentAsync(licence)).Sold);
        _studio.Clock.SetUtcNow(Paris.Midnight(new(2027, 2, 1)));
        Assert.False((await DocumentAsync(licence)).Sold);
    }

    [Fact]
    public async Task An_approval_withdrawn_sells_nothing_from_that_moment()
    {
        var paper = new ApprovalPaper("Approved photographer", "no. 123", new(2027, 1, 1), new(2027, 1, 31), ["fr-passport"]);
        await _studio.TellAsync<EnterApproval, Result>(new(Guid.NewGuid(), paper, "S-0007"));
        var id = (await _studio.AskAsync<ListApprovals, IReadOnlyList<OperatorApproval>>(new()))[0].Id;
        await ApproveAsync(id, "S-0008");
        var photo = await _studio.UploadAsync(SentPhoto.Jpeg(), "fr-passport");
        Assert.True((await PortraitAsync(photo.Value))!.Orderable);

        Assert.True((await _studio.TellAsync<EndApproval, Result>(new(id, "S-0007"))).Succeeded);
        Assert.False((await PortraitAsync(photo.Value))!.Orderable);
        Assert.Equal(RuleRefusals.AlreadyDecided, (await ApproveAsync(id, "S-0008")).Refusal);
    }

    private Task<IdentityDocument> DocumentAsync(string id = Studio.Document) =>
        _studio.WithAsync((IDocumentCatalogue documents) => Task.FromResult(documents.Find(id)!));

    private async Task<(bool Stale, bool Sold)> StateAsync() => await DocumentAsync() is var document ? (document.Stale, document.Sold) : default;

    private Task<Portrait?> PortraitAsync(Capability proof) =>
        _studio.WithAsync((IPortraits portraits) => portraits.FindAsync(proof, CancellationToken.None));

    private Task<Result> DecideAsync(int number, string by) =>
        _studio.TellAsync<DecideRule, Result>(new(Studio.Document, number, true, by));

    private Task<Result> ApproveAsync(Guid id, string by) => _studio.TellAsync<ApproveApproval, Result>(new(id, by));
}
