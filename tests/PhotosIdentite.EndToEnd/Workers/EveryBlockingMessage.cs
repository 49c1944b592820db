using System.Diagnostics;
using System.Net;
using System.Reflection;
using System.Text;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.EndToEnd.Photos;
using PhotosIdentite.SharedKernel;
using PhotosIdentite.TestKit;

namespace PhotosIdentite.EndToEnd.Workers;

/// <summary>Each message that stops a customer is one that a customer can meet, in both languages.</summary>
[Collection(StrainedSiteCollection.Name), Trait("Policy", "P8")]
public sealed class EveryBlockingMessage(SharedSite site)
{
    private const int Most = 20 * 1024 * 1024;

    private static readonly string[] Languages = ["fr", "en"];

    private static readonly Dictionary<string, string> Drawings = new()
    {
        ["face.none"] = "size=900x1200,faces=0",
        ["face.many"] = "size=900x1200,faces=2",
        ["face.cut"] = "size=900x1200,y=0.16",
        ["face.covered"] = "size=900x1200,cover=mask",
        ["file.tooSmall"] = "size=450x600,head=0.5",
        ["eyes.closed"] = "size=900x1200,eyes=closed",
        ["blur"] = "size=900x1200,blur=9",
    };

    public static TheoryData<string, string> Sent => [.. from key in Words.Blocking()
        where Drawings.ContainsKey(key) || Files(key) is not null
        from language in Languages
        select new TheoryDataRow<string, string>(key, language)];

    [Fact]
    public void Is_reached_by_a_test()
    {
        var tests = typeof(EveryBlockingMessage).Assembly.GetTypes().SelectMany(type => type.GetMethods());
        var reached = tests.SelectMany(test => test.GetCustomAttributes<ReachesAttribute>()).SelectMany(attribute => attribute.Keys).ToHashSet();

        Assert.Equal([], Words.Blocking().Where(key => !reached.Contains(key) && !Drawings.ContainsKey(key) && Files(key) is null));
    }

    [Fact]
    public void Is_written_as_messages_csv_has_it()
    {
        var csv = File.ReadAllText(Path.Combine(SiteGround.Repository, "src/Modules/Shared/PhotosIdentite.Platform/Texts/messages.csv"));

        foreach (var language in Languages)
            Assert.Equal([], Words.Blocking().Where(key => !csv.Contains(Words.All(language)[key].Replace("\"", "\"\"", StringComparison.Ordinal), StringComparison.Ordinal)));
        Assert.DoesNotContain("file.heic", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("file.virus", csv, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Sent))]
    public async Task Is_said_in_its_language(string key, string language)
    {
        using var sender = new Sender(site, "gb-passport", language);
        using var answer = await sender.SendAsync(Files(key) ?? [await DrawnAsync(Drawings[key])]);

        var page = answer.StatusCode == HttpStatusCode.Redirect
            ? await (await sender.GetAsync(answer.Headers.Location!.OriginalString)).Content.ReadAsStringAsync()
            : await answer.Content.ReadAsStringAsync();
        Assert.Contains(Words.In(language, key), Words.Plain(page), StringComparison.Ordinal);
        Assert.Contains("gb-passport", page, StringComparison.Ordinal);
    }

    [Theory, InlineData("fr"), InlineData("en"), Reaches("cam.denied", "cam.none", "cam.busy", "cam.lowres", "cam.unsupported", "cam.timeout")]
    public async Task Of_the_camera_waits_on_its_page(string language)
    {
        using var sender = new Sender(site, "gb-passport", language);
        using var answer = await sender.GetAsync($"/{language}/photo/camera?doc=gb-passport");

        var page = Words.Plain(await answer.Content.ReadAsStringAsync());

        Assert.All(Words.Blocking().Where(key => key.StartsWith("cam.", StringComparison.Ordinal)), key => Assert.Contains(Words.In(language, key), page, StringComparison.Ordinal));
    }

    [Theory, InlineData("fr"), InlineData("en"), Reaches("upload.offline", "upload.interrupted")]
    public async Task Of_a_broken_line_waits_on_the_page_that_sends(string language)
    {
        using var sender = new Sender(site, "gb-passport", language);
        using var answer = await sender.GetAsync($"/{language}/photo?doc=gb-passport");

        var page = Words.Plain(await answer.Content.ReadAsStringAsync());

        Assert.Contains(Words.In(language, "upload.offline"), page, StringComparison.Ordinal);
        Assert.Contains(Words.In(language, "upload.interrupted"), page, StringComparison.Ordinal);
    }

    [Theory, InlineData("fr"), InlineData("en"), Reaches("phone.expired")]
    public async Task Of_a_code_that_is_no_longer_good_is_said_on_the_phone(string language)
    {
        using var sender = new Sender(site, "gb-passport", language);
        using var form = await sender.GetAsync($"/{language}/m/KMNPRT");

        using var answer = await sender.PostBackAsync($"/{language}/m/KMNPRT", await form.Content.ReadAsStringAsync());

        Assert.Contains(Words.In(language, "phone.expired"), Words.Plain(await answer.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Theory, InlineData("fr"), InlineData("en"), Reaches("session.expired")]
    public async Task Of_a_photo_whose_time_is_over_is_that_of_one_that_never_was_and_keeps_the_document(string language)
    {
        using var sender = new Sender(site, "gb-passport", language);
        using var sent = await sender.SendAsync(await File.ReadAllBytesAsync(Faces.Astronaut));
        var check = sent.Headers.Location!.OriginalString;
        using (var before = await sender.GetAsync(check)) Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        await TestServer.ExecuteAsync(
            site.Ground.Databases.Connection("owner"), $"update imaging.upload_sessions set destroy_at = now() - interval '1 second' where proof_hash = '\\x{Hash(check)}'");
        using var after = await sender.GetAsync(check);
        var page = await after.Content.ReadAsStringAsync();
        using var guess = await sender.GetAsync(check.Replace(check.Split('/')[3], Capability.New().Secret, StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotFound, after.StatusCode);
        Assert.Contains(Words.In(language, "session.expired"), Words.Plain(page), StringComparison.Ordinal);
        Assert.Contains($"href=\"/{language}/photo?doc=gb-passport\"", page, StringComparison.Ordinal);
        Assert.Equal(page, await guess.Content.ReadAsStringAsync());
    }

    [Theory, InlineData("fr"), InlineData("en"), Reaches("upload.tooMany")]
    public async Task Of_too_many_uploads_comes_with_the_time_to_wait_and_the_way_back(string language)
    {
        using var sender = new Sender(site, "gb-passport", language);

        using var answer = await RefusedAsync(sender);

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), answer.Headers.RetryAfter?.Delta);
        var page = Words.Plain(await answer.Content.ReadAsStringAsync());
        Assert.Contains(Words.In(language, "upload.tooMany"), page, StringComparison.Ordinal);
        Assert.Contains($"/{language}/photo?doc=gb-passport", page, StringComparison.Ordinal);
    }

    /// <summary>
    /// Asks beside as many slow uploads as one may have, and again with new ones: nothing tells from outside when the site has let those in,
    /// nor when it has noticed that the last test's are gone.
    /// </summary>
    private async Task<HttpResponseMessage> RefusedAsync(Sender sender)
    {
        for (var tries = 1; ; tries++)
        {
            var slow = Enumerable.Range(0, 12).Select(_ => new SlowUpload(site.Address, sender.Address)).ToList();
            await Task.WhenAll(slow.Select(upload => upload.BeginAsync()));
            await Task.Delay(500);
            var answer = await sender.SendAsync("GIF89a"u8.ToArray());
            slow.ForEach(upload => upload.Dispose());
            await LetInAgainAsync(sender);
            if (answer.StatusCode == HttpStatusCode.TooManyRequests || tries == 10) return answer;
            answer.Dispose();
        }
    }

    private static async Task LetInAgainAsync(Sender sender)
    {
        for (var tries = 0; tries < 40; tries++)
        {
            await Task.Delay(250);
            using var answer = await sender.SendAsync("GIF89a"u8.ToArray());
            if (answer.StatusCode == HttpStatusCode.OK) return;
        }
    }

    private static string Hash(string address) => Convert.ToHexString(new Capability(address.Split('/')[3]).Hash);

    private static byte[][]? Files(string key) => key switch
    {
        "file.none" => [],
        "file.empty" => [[]],
        "file.type" => ["GIF89a"u8.ToArray()],
        "file.pdf" => ["%PDF-1.7\n"u8.ToArray()],
        "file.tooBig" => [Jpeg(Most + 1, 3000)],
        "file.tooManyPixels" => [Jpeg(336, 65_500)],
        "file.corrupt" => [File.ReadAllBytes(Faces.Astronaut)[..200_000]],
        "file.animated" => [[.. "RIFF"u8, 32, 0, 0, 0, .. "WEBPVP8X"u8, 10, 0, 0, 0, 2, .. new byte[19]]],
        "file.many" => [Jpeg(400, 100), Jpeg(400, 100)],
        _ => null,
    };

    private static byte[] Jpeg(int length, int side)
    {
        var bytes = new byte[length];
        byte[] header = [0xFF, 0xD8, 0xFF, 0xC0, 0, 17, 8, (byte)(side >> 8), (byte)side, (byte)(side >> 8), (byte)side, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];
        header.CopyTo(bytes, 0);
        return bytes;
    }

    private async Task<byte[]> DrawnAsync(string spec)
    {
        var file = Path.Combine(site.Ground.Temporary, $"{Guid.NewGuid():N}.jpg");
        using var tool = Process.Start(site.Ground.Host("photo", "--draw", spec, "--out", file))!;
        await Task.WhenAll(tool.StandardOutput.ReadToEndAsync(), tool.StandardError.ReadToEndAsync());
        await tool.WaitForExitAsync();
        return await File.ReadAllBytesAsync(file);
    }
}
