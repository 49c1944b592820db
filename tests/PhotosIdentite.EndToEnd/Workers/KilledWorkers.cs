using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.EndToEnd.Photos;

namespace PhotosIdentite.EndToEnd.Workers;

/// <summary>Workers killed at random while eight customers send photos: nothing is lost but time.</summary>
[Collection(StrainedSiteCollection.Name)]
public sealed class KilledWorkers(SharedSite site)
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Lose_no_photo()
    {
        var kept = new ConcurrentBag<string>();
        var answers = new ConcurrentBag<HttpStatusCode>();
        using var end = new CancellationTokenSource(Long);
        var killer = KillAsync(end.Token);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => SendAsync(kept, answers, end.Token)));
        var killed = await killer;

        Assert.InRange(killed, 10, 1000);
        Assert.InRange(kept.Count, 8, 10_000);
        Assert.DoesNotContain(answers, answer => (int)answer >= 500);
        using var browser = new Sender(site, "any-badge");
        foreach (var check in kept) Assert.Contains("<li id=\"check-one-face\">", await CheckedAsync(browser, check), StringComparison.Ordinal);
    }

    private async Task SendAsync(ConcurrentBag<string> kept, ConcurrentBag<HttpStatusCode> answers, CancellationToken end)
    {
        var photo = await File.ReadAllBytesAsync(Faces.Astronaut, CancellationToken.None);
        while (!end.IsCancellationRequested)
        {
            using var sender = new Sender(site, "any-badge");
            using var answer = await sender.SendAsync(photo);
            answers.Add(answer.StatusCode);
            if (answer.StatusCode == HttpStatusCode.Redirect) kept.Add(answer.Headers.Location!.OriginalString);
        }
    }

    private async Task<int> KillAsync(CancellationToken end)
    {
        var (killed, random) = (0, new Random(7));
        while (!end.IsCancellationRequested)
        {
            await Task.Delay(random.Next(200, 500), CancellationToken.None);
            var workers = OwnProcesses.WorkersOf(site.Process.Id);
            if (workers.Count == 0) continue;
            try
            {
                using var victim = Process.GetProcessById(workers[random.Next(workers.Count)]);
                victim.Kill();
                killed++;
            }
            catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or Win32Exception)
            {
                // it had ended by itself
            }
        }

        return killed;
    }

    /// <summary>The result page; "check now" is pressed when the photo still waits.</summary>
    private static async Task<string> CheckedAsync(Sender browser, string check)
    {
        for (var tries = 0; ; tries++)
        {
            using var page = await browser.GetAsync(check);
            Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            var html = await page.Content.ReadAsStringAsync();
            if (html.Contains("check-one-face", StringComparison.Ordinal) || tries == 5) return html;
            using var done = await browser.PostBackAsync(check, html);
        }
    }
}
