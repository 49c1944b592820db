using System.Net;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.Journey;

namespace PhotosIdentite.EndToEnd.Journeys;

[Collection(SharedSiteCollection.Name), Trait("Policy", "P8")]
public sealed class TheLab(SharedSite site)
{
    [Fact]
    public async Task Prints_and_posts_an_order_and_each_step_tells_the_customer_who_can_read_who_looked()
    {
        var order = Customers.Order(site.Address, Faces.Astronaut, pack: "prints-4", language: "en");
        using var desk = await site.StaffAsync("lab");
        var others = Jobs(await desk.OpenAsync("/lab")).ToList();
        var report = await order.PaysAsync();

        var job = await desk.OpenAsync(await NewJobAsync(desk, others));
        var sheets = await DownloadAsync(desk, job, "/sheet/");
        var facts = JpegFacts.Read(await File.ReadAllBytesAsync(sheets[0]));
        Assert.Equal((1205, 1795, 300), (Math.Min(facts.Width, facts.Height), Math.Max(facts.Width, facts.Height), facts.DpiX)); // 102 × 152 mm

        var printed = await desk.SubmitAsync(job, job.Forms.First());
        await site.Ground.Mail.WaitAsync(order.Email, mail => mail.Subject!.Contains("printed", StringComparison.Ordinal));
        var sheet = job.Links.First(link => link.GetAttribute("href")!.Contains("/sheet/", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await desk.FollowAsync(job, sheet)).Status);

        var label = await desk.FollowAsync(printed, Link(printed, "/label"));
        Assert.Contains(order.Name, label.Main.TextContent, StringComparison.Ordinal);
        await desk.SubmitAsync(label, label.Forms.First());
        await site.Ground.Mail.WaitAsync(order.Email, mail => mail.Subject!.Contains("posted", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, (await desk.OpenAsync(label.Address.AbsoluteUri)).Status);

        using var customer = new Browser(site.Address, "en");
        var looked = (await customer.OpenAsync(report.Tracking!)).Main.QuerySelectorAll("tbody tr").Select(row => row.TextContent).ToList();
        Assert.Equal(3, looked.Count); // what was done to the photo, the sheet, the label
        Assert.All(looked, row => Assert.Contains("S-0002", row, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Is_told_not_to_print_a_picture_that_changed_on_the_disk()
    {
        var before = Directory.GetFiles(site.Ground.Pictures);
        using var desk = await site.StaffAsync("lab");
        var others = Jobs(await desk.OpenAsync("/lab")).ToList();
        await Customers.Order(site.Address, Faces.Astronaut, pack: "prints-4", language: "en").PaysAsync();
        var job = await desk.OpenAsync(await NewJobAsync(desk, others));
        var sheet = job.Links.First(link => link.GetAttribute("href")!.Contains("/sheet/", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.NotNull(await desk.DownloadAsync(job, Link(job, sheet), Path.Combine(Path.GetTempPath(), $"photos-lab-{Guid.NewGuid():N}")));

        foreach (var file in Directory.GetFiles(site.Ground.Pictures).Except(before)) await FlipAsync(file);

        var refused = await desk.OpenAsync(sheet);
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Matches("N’imprimez pas|Do not print", refused.Main.TextContent);
        foreach (var file in Directory.GetFiles(site.Ground.Pictures).Except(before)) await FlipAsync(file);
    }

    [Fact]
    public async Task Is_closed_to_customers_and_to_other_desks()
    {
        using var nobody = new Browser(site.Address, "fr");
        using var customer = await site.StaffAsync("customer");
        using var support = await site.StaffAsync("support");

        Assert.True((await nobody.OpenAsync("/lab")).IsAt("/account/sign-in") || (await nobody.OpenAsync("/lab")).Status == HttpStatusCode.NotFound);
        Assert.NotEqual(HttpStatusCode.OK, (await customer.OpenAsync("/lab")).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await support.OpenAsync("/lab")).Status);
    }

    private static async Task FlipAsync(string file)
    {
        var bytes = await File.ReadAllBytesAsync(file);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);
    }

    private static async Task<string> NewJobAsync(Browser desk, List<string> others)
    {
        for (var i = 0; i < 50; i++)
        {
            if (Jobs(await desk.OpenAsync("/lab")).Except(others).FirstOrDefault() is { } job) return job;
            await Task.Delay(200);
        }

        throw new TimeoutException("No job reached the lab.");
    }

    private static IEnumerable<string> Jobs(Page list) =>
        list.Links.Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith("/lab/jobs/", StringComparison.Ordinal));

    private static async Task<List<string>> DownloadAsync(Browser desk, Page page, string part)
    {
        var files = new List<string>();
        foreach (var link in page.Links.Where(link => link.GetAttribute("href")!.Contains(part, StringComparison.Ordinal)))
            files.Add(await desk.DownloadAsync(page, link, Path.Combine(Path.GetTempPath(), $"photos-lab-{Guid.NewGuid():N}")) ?? "");
        return files;
    }

    private static AngleSharp.Dom.IElement Link(Page page, string end) =>
        page.Links.First(link => link.GetAttribute("href")!.EndsWith(end, StringComparison.Ordinal));
}
