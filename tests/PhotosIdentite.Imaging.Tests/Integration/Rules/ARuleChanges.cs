using Npgsql;
using PhotosIdentite.Imaging.Application.Rules;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.RuleBook;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Integration.Rules;

[Trait("Policy", "P17")]
public sealed class ARuleChanges : IAsyncLifetime
{
    private const string Author = "S-0007";
    private const string Second = "S-0008";
    private Studio _studio = null!;

    public async ValueTask InitializeAsync()
    {
        _studio = await Studio.OpenAsync();
        _studio.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 4, 12, 0, 0, TimeSpan.Zero));
    }

    public ValueTask DisposeAsync() => _studio.DisposeAsync();

    [Fact]
    public async Task Only_when_a_second_person_approves()
    {
        var number = await ProposeAsync(head: new(30, 34));
        Assert.Equal(new Limits(29, 34), await HeadAsync());

        Assert.Equal(RuleRefusals.OwnProposal, (await DecideAsync(number, Author)).Refusal);
        Assert.Equal(new Limits(29, 34), await HeadAsync());

        Assert.True((await DecideAsync(number, Second)).Succeeded);
        Assert.Equal(new Limits(30, 34), await HeadAsync());
        Assert.Equal(number, await _studio.WithAsync((IDocumentCatalogue documents) => Task.FromResult(documents.Find(Studio.Document)!.Version)));
    }

    [Fact]
    public async Task Never_by_its_author_even_past_the_program()
    {
        var number = await ProposeAsync(head: new(30, 34));
        var fault = await Assert.ThrowsAsync<PostgresException>(() => _studio.ExecuteAsync("imaging",
            $"update imaging.rule_versions set state = 'Approved', decided_by = proposed_by, decided_at = now() where number = {number} and document_id = '{Studio.Document}'"));
        Assert.Equal("ck_rule_versions_second_person", fault.ConstraintName);
    }

    [Theory]
    [InlineData("delete from imaging.rule_versions")]
    [InlineData("update imaging.rule_versions set content = '{}'")]
    [InlineData("update imaging.rule_versions set proposed_by = 'S-0001'")]
    [InlineData("delete from imaging.operator_approvals")]
    [InlineData("update imaging.operator_approvals set valid_until = '2099-01-01'")]
    public async Task Without_a_word_of_its_history_being_lost(string rewrite)
    {
        var fault = await Assert.ThrowsAsync<PostgresException>(() => _studio.ExecuteAsync("imaging", rewrite));
        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, fault.SqlState);
    }

    [Fact]
    public async Task Once_when_two_people_decide_at_the_same_moment()
    {
        for (var round = 0; round < 5; round++)
        {
            var number = await ProposeAsync(head: new(20 + round, 34));
            var decided = await Task.WhenAll(
                Enumerable.Range(10, 6).Select(i => Task.Run(() => DecideAsync(number, $"S-00{i}", approve: i % 2 == 0))));

            Assert.Single(decided, outcome => outcome.Succeeded);
            Assert.All(decided.Where(outcome => !outcome.Succeeded), outcome => Assert.Equal(RuleRefusals.AlreadyDecided, outcome.Refusal));
        }
    }

    [Fact]
    public async Task By_one_proposal_at_a_time()
    {
        var rule = await RuleAsync();
        var proposed = await Task.WhenAll(Enumerable.Range(1, 6).Select(i => Task.Run(() =>
            _studio.TellAsync<ProposeRule, Result<int>>(new(rule with { Copies = i + 3 }, rule.Version, null, $"S-000{i}")))));

        Assert.Single(proposed, outcome => outcome.Succeeded);
        Assert.All(proposed.Where(outcome => !outcome.Succeeded), outcome => Assert.Equal(RuleRefusals.ProposalOpen, outcome.Refusal));
    }

    [Theory]
    [InlineData("'number', v.number + 1", "ix_rule_versions_one_proposal")]
    [InlineData("'state', 'Refused', 'decided_by', 'S-0009', 'decided_at', now()", "ix_rule_versions_document_id_number")]
    public async Task By_one_proposal_at_a_time_and_one_number_each_even_past_the_program(string other, string constraint)
    {
        await ProposeAsync(head: new(30, 34));
        var fault = await Assert.ThrowsAsync<PostgresException>(() => _studio.ExecuteAsync("imaging",
            "insert into imaging.rule_versions select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(), " + other + "))).* "
            + "from imaging.rule_versions v where v.state = 'Proposed'"));
        Assert.Equal(constraint, fault.ConstraintName);
    }

    [Fact]
    public async Task From_what_its_author_saw()
    {
        var seen = await RuleAsync();
        await DecideAsync(await ProposeAsync(head: new(30, 34)), Second);

        var late = await _studio.TellAsync<ProposeRule, Result<int>>(new(seen with { Copies = 3 }, seen.Version, null, Author));
        Assert.Equal(RuleRefusals.ChangedMeanwhile, late.Refusal);
        var same = await RuleAsync();
        Assert.Equal(RuleRefusals.Unchanged, (await _studio.TellAsync<ProposeRule, Result<int>>(new(same, same.Version, null, Author))).Refusal);
    }

    [Fact]
    public async Task On_every_host_at_once()
    {
        await using var other = await _studio.BesideAsync();
        await DecideAsync(await ProposeAsync(head: new(30, 34)), Second);

        var seen = await other.WithAsync(async (DocumentRules rules) =>
        {
            for (var i = 0; i < 100 && rules.Find(Studio.Document)!.HeadHeightMm != new Limits(30, 34); i++) await Task.Delay(100);
            return rules.Find(Studio.Document)!.HeadHeightMm;
        });
        Assert.Equal(new Limits(30, 34), seen);
    }

    [Fact]
    public async Task And_says_field_by_field_what()
    {
        await ProposeAsync(head: new(30, 34));
        var file = (await _studio.AskAsync<ReadRule, RuleFile?>(new(Studio.Document)))!;

        var change = Assert.Single(file.Proposed);
        Assert.Equal(("head-height", "29–34 mm", "30–34 mm"), (change.Field, change.Before, change.After));
        Assert.Equal(Author, file.Proposal!.ProposedBy);
    }

    [Fact]
    public async Task A_check_says_by_which_version_it_was_judged()
    {
        await DecideAsync(await ProposeAsync(head: new(30, 34)), Second);
        var proof = await _studio.UploadAsync(SentPhoto.Jpeg());
        var check = await _studio.AskAsync<Imaging.Application.ReadCheck.ReadCheck, Imaging.Application.ReadCheck.CheckedPhoto?>(new(proof.Value));
        Assert.Equal((await RuleAsync()).Version, check!.Check!.Report.RuleVersion);
        Assert.True(check.Check.Report.RuleVersion > 1);
    }

    private Task<DocumentRule> RuleAsync() =>
        _studio.WithAsync((IDocumentRules rules) => Task.FromResult(rules.Find(Studio.Document)!));

    private async Task<Limits?> HeadAsync() => (await RuleAsync()).HeadHeightMm;

    private async Task<int> ProposeAsync(Limits head)
    {
        var rule = await RuleAsync();
        return (await _studio.TellAsync<ProposeRule, Result<int>>(new(rule with { HeadHeightMm = head }, rule.Version, "a new brochure", Author))).Value;
    }

    private Task<Result> DecideAsync(int number, string by, bool approve = true) =>
        _studio.TellAsync<DecideRule, Result>(new(Studio.Document, number, approve, by));
}
