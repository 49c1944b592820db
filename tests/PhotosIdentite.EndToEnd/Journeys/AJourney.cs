using System.Diagnostics;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.Journey;

namespace PhotosIdentite.EndToEnd.Journeys;

[Collection(SharedSiteCollection.Name)]
public sealed class AJourney(SharedSite site)
{
    [Fact]
    public async Task Of_a_drawn_face_ends_paid_with_a_file_of_exact_pixels_and_density_and_nothing_else_in_it()
    {
        var drawn = await DrawAsync("default");

        var report = await Customers.Order(site.Address, drawn, "gb-passport").PaysAsync();

        Assert.Contains(report.Verdict, (string[])["pass", "warn"]);
        var facts = JpegFacts.Read(await File.ReadAllBytesAsync(Assert.Single(report.Files)));
        Assert.Equal((413, 531), (facts.Width, facts.Height)); // 35 × 45 mm at 300 dpi
        Assert.Equal((300, 300), (facts.DpiX, facts.DpiY));
        Assert.Empty(facts.Others);
        Assert.Equal(0, facts.Trailing);
    }

    [Fact]
    public async Task Of_a_smiling_astronaut_is_not_sold_a_passport_photo_and_is_told_why()
    {
        var report = await Walk.RunAsync(Customers.Order(site.Address, Faces.Astronaut, "fr-passport"));

        Assert.Equal((JourneyState.NotForSale, "fail", 2), (report.State, report.Verdict, report.ExitCode));
        Assert.All(["mouth-closed", "roll", "resolution", "background-plain"], problem => Assert.Contains(problem, report.Problems));
        Assert.All(["expression", "gaze"], left => Assert.Contains(left, report.NotChecked));
        Assert.Null(report.Order);
    }

    [Fact]
    public async Task Of_the_same_astronaut_ends_paid_for_a_badge()
    {
        var report = await Customers.Order(site.Address, Faces.Astronaut).PaysAsync();

        Assert.Empty(report.Problems);
        Assert.Single(report.Files);
    }

    [Fact]
    public async Task Whose_payment_is_declined_says_so_and_gives_nothing()
    {
        var report = await Walk.RunAsync(Customers.Order(site.Address, Faces.Astronaut) with { Pay = "sandbox-declined" });

        Assert.Equal((JourneyState.Declined, 2), (report.State, report.ExitCode));
        Assert.NotEmpty(report.Problems);
        Assert.Empty(report.Files);
    }

    [Fact]
    public async Task With_something_that_is_no_photo_is_refused_with_a_message()
    {
        var file = Path.Combine(Path.GetTempPath(), $"photos-{Guid.NewGuid():N}.jpg");
        await File.WriteAllTextAsync(file, "<svg xmlns='http://www.w3.org/2000/svg'/>");

        var report = await Walk.RunAsync(Customers.Order(site.Address, file));
        File.Delete(file);

        Assert.Equal((JourneyState.Refused, 3), (report.State, report.ExitCode));
        Assert.NotEmpty(report.Problems);
    }

    [Theory, InlineData("fr", "Commande payée"), InlineData("en", "Order paid")]
    public async Task Is_told_of_by_a_mail_in_the_customers_language(string language, string subject)
    {
        var order = Customers.Order(site.Address, Faces.Astronaut, language: language);
        var report = await order.PaysAsync();

        var mail = await site.Ground.Mail.WaitAsync(order.Email, m => m.Subject!.Contains(subject, StringComparison.Ordinal));

        Assert.Contains(report.Order!, mail.Subject!, StringComparison.Ordinal);
        Assert.Contains(report.Tracking!, mail.TextBody!, StringComparison.Ordinal);
        Assert.Contains(report.Tracking!, mail.HtmlBody!, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", mail.TextBody + mail.HtmlBody, StringComparison.Ordinal);
    }

    private static async Task<string> DrawAsync(string spec)
    {
        var file = Path.Combine(Path.GetTempPath(), $"photos-drawn-{Guid.NewGuid():N}.png");
        using var draw = Process.Start(new ProcessStartInfo(
            Path.Combine(SiteGround.Repository, "build/photo"), ["--draw", spec, "--out", file]) { RedirectStandardOutput = true })!;
        await draw.WaitForExitAsync();
        Assert.Equal(0, draw.ExitCode);
        return file;
    }
}
