using System.Diagnostics;
using System.Net;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.EndToEnd.Photos;

namespace PhotosIdentite.EndToEnd.Workers;

/// <summary>Files made to hurt, sent as a browser would send them. Whatever they are, the site and the customer's choices outlive them.</summary>
[Collection(StrainedSiteCollection.Name), Trait("Policy", "P8")]
public sealed class AHostileFile(SharedSite site)
{
    private const int MostMiB = 400;
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(15); // of the clock, while other tests run; the processor's 3 s are the bench's

    [Fact]
    public async Task Is_answered_in_words_and_leaves_nothing_behind()
    {
        var folder = Path.Combine(site.Ground.Temporary, "hostile");
        var corpus = await Corpus.WriteAsync(site.Ground, folder);
        Assert.InRange(corpus.Count, 60, 1000);
        var wrong = new List<string>();
        using var trap = new Trap();
        await trap.ProveAsync();
        await OwnProcesses.SettleAsync(site);
        var traces = OwnProcesses.Traces(site);

        foreach (var file in corpus)
        {
            foreach (var worker in OwnProcesses.WorkersOf(site.Process.Id)) OwnProcesses.ForgetPeak(worker);
            var (before, watch) = (Stored, Stopwatch.StartNew());
            using var sender = new Sender(site, "any-badge");
            using var answer = await sender.SendNamedAsync(file.Name, trap.Bait(file.Bytes));
            var took = watch.Elapsed;
            var page = Words.Plain(await answer.Content.ReadAsStringAsync());
            var held = OwnProcesses.WorkersOf(site.Process.Id).Select(OwnProcesses.MostMiB).DefaultIfEmpty().Max();

            if (took > Most || held > MostMiB) wrong.Add($"{file.Name}: {took.TotalSeconds:0.0} s, {held} MiB");
            if (file.Answer is null)
            {
                if (answer.StatusCode != HttpStatusCode.Redirect) wrong.Add($"{file.Name}: {answer.StatusCode}");
                continue;
            }

            var message = Words.In("fr", file.Answer);
            if (answer.StatusCode != HttpStatusCode.OK || !page.Contains(message, StringComparison.Ordinal)) wrong.Add($"{file.Name}: no «{file.Answer}»");
            if (!page.Contains("/fr/photo?doc=any-badge", StringComparison.Ordinal)) wrong.Add($"{file.Name}: the document is forgotten");
            if (!before.SequenceEqual(Stored)) wrong.Add($"{file.Name}: something was kept");
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(site.Process.Runs);
        Assert.Equal(0, trap.Caught);
        foreach (var worker in OwnProcesses.WorkersOf(site.Process.Id))
        {
            Assert.NotEqual(OwnProcesses.Network(site.Process.Id), OwnProcesses.Network(worker));
            Assert.Equal((0, 0), OwnProcesses.Sent(worker));
        }

        await OwnProcesses.SettleAsync(site);
        Assert.Equal(traces, OwnProcesses.Traces(site));
    }

    [Theory]
    [InlineData("../../../etc/passwd"), InlineData("caption:@x.jpg"), InlineData("https://127.0.0.1:9/x.jpg"), InlineData("-"), InlineData("fd:3")]
    [InlineData("x\u202Egpj.exe"), InlineData("x\u0000.jpg"), InlineData("4 KB")]
    public async Task Is_never_called_by_the_name_it_came_with(string name)
    {
        using var sender = new Sender(site, "any-badge");

        using var answer = await sender.SendNamedAsync(name == "4 KB" ? new string('n', 4096) : name, await File.ReadAllBytesAsync(Faces.Astronaut));

        Assert.True(answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.BadRequest, $"{answer.StatusCode}");
        Assert.DoesNotContain("nnnnnnnnnn", site.Process.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("gpj.exe", site.Process.Log, StringComparison.Ordinal);
    }

    private string[] Stored => [.. Directory.EnumerateFiles(site.Ground.Pictures).Order()];
}
