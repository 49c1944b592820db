using System.Net;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.Journey;
using PhotosIdentite.TestKit;

namespace PhotosIdentite.EndToEnd.Journeys;

/// <summary>What stands around the site fails; the rest serves, and recovers without a restart.</summary>
[Collection(CutSiteCollection.Name)]
public sealed class Faults(SharedSite site)
{
    [Fact]
    public async Task Of_the_mail_server_delay_the_mail_and_nothing_else()
    {
        var order = Customers.Order(site.Address, Harness.Faces.Astronaut);
        site.Ground.Mail.Stop();
        try
        {
            var report = await order.PaysAsync();
            await Task.Delay(3000); // the pump has tried at least once
            Assert.Empty(site.Ground.Mail.To(order.Email));
            Assert.Single(report.Files);
        }
        finally
        {
            site.Ground.Mail.Start();
        }

        await site.Ground.Mail.WaitAsync(order.Email, _ => true, seconds: 90);
        await Task.Delay(3000);
        Assert.Single(site.Ground.Mail.To(order.Email));
    }

    [Fact]
    public async Task Of_the_database_say_try_again_and_end_with_it()
    {
        using var browser = new Browser(site.Address, "fr");
        var report = await Customers.Order(site.Address, Harness.Faces.Astronaut).PaysAsync();
        site.Ground.Database.Cut();
        try
        {
            var tracking = await browser.OpenAsync(report.Tracking!);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, tracking.Status);
            Assert.Contains("instant", tracking.Main.TextContent, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/fr")).Status);
            Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/fr/documents")).Status);

            var upload = await Walk.RunAsync(Customers.Order(site.Address, Harness.Faces.Astronaut));
            Assert.Contains(upload.State, (JourneyState[])[JourneyState.Refused, JourneyState.Failed]);
        }
        finally
        {
            site.Ground.Database.Join();
        }

        await WorksAgainAsync();
    }

    [Fact]
    public async Task Of_the_database_keep_no_host_from_ending()
    {
        using var second = await SiteProcess.StartAsync(site.Ground, second: true);
        await Task.Delay(5000); // its jobs are under way
        site.Ground.Database.Cut();
        try
        {
            await Task.Delay(3000); // and have noticed
            Assert.True(await second.EndsAsync(within: TimeSpan.FromSeconds(30)), "It had to be killed.");
        }
        finally
        {
            site.Ground.Database.Join();
        }

        await WorksAgainAsync();
    }

    [Fact]
    public async Task Of_advertising_leave_the_page_as_it_was_without_advertisement()
    {
        using var browser = new Browser(site.Address, "fr");
        var report = await Customers.Order(site.Address, Harness.Faces.Astronaut).PaysAsync();
        Assert.NotNull((await browser.OpenAsync(report.Tracking!)).Document.QuerySelector(".adslot"));

        await RenameAsync("campaigns", "asleep");
        using var fresh = await SiteProcess.StartAsync(site.Ground, second: true); // a host that never saw a campaign
        var tracking = await browser.OpenAsync(new Uri(fresh.Address, new Uri(report.Tracking!).AbsolutePath).AbsoluteUri);
        await RenameAsync("asleep", "campaigns");

        Assert.Equal(HttpStatusCode.OK, tracking.Status);
        Assert.Contains(report.Order!, tracking.Main.TextContent, StringComparison.Ordinal);
        Assert.Null(tracking.Document.QuerySelector(".adslot"));
    }

    // Each connection of a pool learns only by failing once that the server was away.
    private async Task WorksAgainAsync()
    {
        for (var attempt = 0; ; attempt++)
        {
            var report = await Walk.RunAsync(Customers.Order(site.Address, Harness.Faces.Astronaut));
            if (report.State == JourneyState.Paid) return;
            Assert.True(attempt < 10, string.Join("; ", report.Problems));
        }
    }

    private Task RenameAsync(string from, string to) =>
        TestServer.ExecuteAsync(site.Ground.Databases.Connection("owner"), $"alter table advertising.{from} rename to {to}");
}
