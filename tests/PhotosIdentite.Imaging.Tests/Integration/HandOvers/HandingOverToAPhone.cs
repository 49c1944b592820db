using Microsoft.AspNetCore.RateLimiting;
using PhotosIdentite.Imaging.Application.HandOvers;
using PhotosIdentite.Imaging.Application.ReadCheck;
using PhotosIdentite.Imaging.Domain.HandOvers;
using PhotosIdentite.Imaging.Infrastructure.Jobs;
using PhotosIdentite.Imaging.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Integration.HandOvers;

public sealed class HandingOverToAPhone
{
    [Fact, Trait("Policy", "P8")]
    public async Task Shows_the_phones_photo_on_the_computer_alone()
    {
        await using var studio = await Studio.OpenAsync();
        var computer = await OpenAsync(studio);
        Assert.Equal(HandOverProgress.Waiting, await ProgressAsync(studio, computer));
        var phone = (await TakeAsync(studio, HandOverCode.Of(computer))).Value;
        Assert.Equal("en", phone.Language);
        Assert.Equal(HandOverProgress.Taken, await ProgressAsync(studio, computer));

        var sent = await SendAsync(studio, phone.Phone, SentPhoto.Jpeg());

        Assert.True(sent.Succeeded);
        Assert.Equal(HandOverProgress.Received, await ProgressAsync(studio, computer));
        Assert.NotNull(await studio.AskAsync<ReadCheck, CheckedPhoto?>(new ReadCheck(computer)));
        Assert.Null(await studio.AskAsync<ReadCheck, CheckedPhoto?>(new ReadCheck(phone.Phone)));
        Assert.Equal(0, await RowsAsync(studio));
    }

    [Fact]
    public async Task Is_for_the_first_of_many_phones()
    {
        await using var studio = await Studio.OpenAsync();
        var code = HandOverCode.Of(await OpenAsync(studio));

        var phones = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => TakeAsync(studio, code)));

        Assert.Single(phones, phone => phone.Succeeded);
        Assert.All(phones.Where(phone => !phone.Succeeded), phone => Assert.Equal("phone.expired", phone.Refusal!.Code));
    }

    [Fact]
    public async Task Takes_one_photo_of_two_sent_at_once()
    {
        await using var studio = await Studio.OpenAsync();
        var phone = (await TakeAsync(studio, HandOverCode.Of(await OpenAsync(studio)))).Value.Phone;
        var slow = new TaskCompletionSource();
        var first = SendAsync(studio, phone, new SlowPhoto(slow.Task, SentPhoto.Jpeg()));
        await UntilAsync(studio, "Sending");

        var second = await SendAsync(studio, phone, SentPhoto.Jpeg());
        slow.SetResult();

        Assert.Equal("phone.expired", second.Refusal?.Code);
        Assert.True((await first).Succeeded);
        Assert.Equal("phone.expired", (await SendAsync(studio, phone, SentPhoto.Jpeg())).Refusal?.Code);
    }

    [Fact]
    public async Task Stays_open_when_a_file_will_not_do()
    {
        await using var studio = await Studio.OpenAsync();
        var computer = await OpenAsync(studio);
        var phone = (await TakeAsync(studio, HandOverCode.Of(computer))).Value.Phone;

        var bad = await SendAsync(studio, phone, "%PDF-1.7"u8.ToArray());
        Assert.Equal("file.pdf", bad.Refusal?.Code);
        Assert.Equal(HandOverProgress.Taken, await ProgressAsync(studio, computer));

        Assert.True((await SendAsync(studio, phone, SentPhoto.Jpeg())).Succeeded);
    }

    [Theory, InlineData(14, true), InlineData(15, false)]
    public async Task Ends_after_fifteen_minutes(int minutes, bool open)
    {
        await using var studio = await Studio.OpenAsync();
        var computer = await OpenAsync(studio);
        studio.Clock.Advance(TimeSpan.FromMinutes(minutes));

        Assert.Equal(open ? HandOverProgress.Waiting : HandOverProgress.Expired, await ProgressAsync(studio, computer));
        Assert.Equal(open, (await TakeAsync(studio, HandOverCode.Of(computer))).Succeeded);
    }

    [Theory, InlineData(14, true), InlineData(15, false)]
    public async Task Gives_the_phone_fifteen_minutes_of_its_own(int minutes, bool open)
    {
        await using var studio = await Studio.OpenAsync();
        var computer = await OpenAsync(studio);
        studio.Clock.Advance(TimeSpan.FromMinutes(14));
        var phone = (await TakeAsync(studio, HandOverCode.Of(computer))).Value.Phone;
        studio.Clock.Advance(TimeSpan.FromMinutes(minutes));

        var sent = await SendAsync(studio, phone, SentPhoto.Jpeg());

        Assert.Equal(open ? null : "phone.expired", sent.Refusal?.Code);
        Assert.Equal(open ? HandOverProgress.Received : HandOverProgress.Expired, await ProgressAsync(studio, computer));
    }

    [Fact]
    public async Task Takes_nothing_on_a_code_that_was_never_shown()
    {
        await using var studio = await Studio.OpenAsync();
        var computer = await OpenAsync(studio);
        var another = HandOverCode.Of(Capability.New());

        Assert.Equal("phone.expired", (await TakeAsync(studio, another)).Refusal?.Code);
        Assert.Equal(HandOverProgress.Waiting, await ProgressAsync(studio, computer));
        Assert.Equal("phone.expired", (await SendAsync(studio, Capability.New(), SentPhoto.Jpeg())).Refusal?.Code);
        Assert.Equal("phone.expired", (await SendAsync(studio, computer, SentPhoto.Jpeg())).Refusal?.Code);
    }

    [Fact]
    public async Task Leaves_no_row_when_nobody_came()
    {
        await using var studio = await Studio.OpenAsync();
        await OpenAsync(studio);
        studio.Clock.Advance(TimeSpan.FromMinutes(15));

        await studio.WithAsync(async (ForgetHandOversJob job) => { await job.RunAsync(CancellationToken.None); return 0; });

        Assert.Equal(0, await RowsAsync(studio));
    }

    [Fact, Trait("Policy", "P12")]
    public async Task Keeps_the_code_and_the_secret_out_of_the_database()
    {
        await using var studio = await Studio.OpenAsync();
        var computer = await OpenAsync(studio);
        var code = HandOverCode.Of(computer);

        Assert.Equal(0, await WithAsync(code, computer));
        Assert.Equal(1, await RowsAsync(studio));

        var phone = (await TakeAsync(studio, code)).Value.Phone;

        Assert.Equal(0, await WithAsync(code, computer) + await WithAsync(code, phone));
        Assert.Equal(1, await studio.CountAsync("imaging", "select count(*) from imaging.hand_overs where code_tag is null and octet_length(phone_hash) = 32"));

        // In clear, as bytes of the letters, and under a hash that anybody can compute.
        Task<long> WithAsync(string code, Capability secret) => studio.CountAsync("imaging", $"""
            select count(*) from imaging.hand_overs h
            where h::text like '%{code}%' or h::text like '%{secret.Secret}%'
               or h::text like '%' || encode('{code}', 'hex') || '%' or h::text like '%' || encode('{secret.Secret}', 'hex') || '%'
               or code_tag in (sha256('{code}'), sha256(lower('{code}')::bytea), sha512('{code}'), decode(md5('{code}'), 'hex'))
            """);
    }

    [Theory]
    [InlineData("abc def", "ABCDEF"), InlineData(" AB-CD-EF ", "ABCDEF"), InlineData("ABCDE", null), InlineData("ABCDEI", null), InlineData(null, null)]
    public void Reads_a_code_as_people_type_it(string? typed, string? code) => Assert.Equal(code, HandOverCode.Parse(typed));

    [Fact]
    public void Lets_nobody_guess_for_long() => Assert.Equal(
        "hand-over", Assert.Single(typeof(PhoneEntryModel).GetCustomAttributes(typeof(EnableRateLimitingAttribute), true).Cast<EnableRateLimitingAttribute>()).PolicyName);

    private static async Task<Capability> OpenAsync(Studio studio) =>
        (await studio.TellAsync<OpenHandOver, Result<Capability>>(new OpenHandOver(Studio.Document, null, "en"))).Value;

    private static Task<Result<TakenHandOver>> TakeAsync(Studio studio, string code) =>
        studio.TellAsync<TakeHandOver, Result<TakenHandOver>>(new TakeHandOver(code));

    private static Task<HandOverProgress> ProgressAsync(Studio studio, Capability computer) =>
        studio.AskAsync<ReadHandOver, HandOverProgress>(new ReadHandOver(computer));

    private static Task<Result> SendAsync(Studio studio, Capability phone, byte[] photo) => SendAsync(studio, phone, new MemoryStream(photo));

    private static Task<Result> SendAsync(Studio studio, Capability phone, Stream photo) =>
        studio.TellAsync<SendFromPhone, Result>(new SendFromPhone(phone, new SentPhoto(photo)));

    private static Task<long> RowsAsync(Studio studio) => studio.CountAsync("imaging", "select count(*) from imaging.hand_overs");

    private static async Task UntilAsync(Studio studio, string state)
    {
        for (var i = 0; i < 200; i++, await Task.Delay(25))
            if (await studio.CountAsync("imaging", $"select count(*) from imaging.hand_overs where state = '{state}'") == 1) return;
        Assert.Fail($"Never {state}.");
    }
}
