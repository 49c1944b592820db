using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.EndToEnd.Journeys;
using PhotosIdentite.Journey;

namespace PhotosIdentite.EndToEnd.Privacy;

[Collection(SharedSiteCollection.Name), Trait("Policy", "P12")]
public sealed class AccountsAndOrders(SharedSite site)
{
    private const int People = 20;

    [Fact]
    public async Task Share_no_value_by_which_the_database_could_be_joined()
    {
        await Parallel.ForAsync(0, People, new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (_, _) => await LiveAsync());

        var search = await JoinSearch.ReadAsync(site.Ground.Databases.Connection("owner"));

        Assert.True(search.Tokens > 50 * People, $"Only {search.Tokens} values read: nothing was there to join.");
        Assert.Empty(search.Between("identity", "orders", "imaging"));
    }

    private async Task LiveAsync()
    {
        using var browser = new Browser(site.Address, "fr");
        var order = Customers.Order(site.Address, Faces.Astronaut, pack: "prints-4");
        await browser.RegisterAsync(site.Ground.Mail, order.Email, $"pass-{Guid.NewGuid():N}");
        var report = await Walk.RunAsync(order, browser);
        Assert.True(report.State == JourneyState.Paid, string.Join("; ", report.Problems));
    }
}
