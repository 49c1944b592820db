using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.EndToEnd.Journeys;
using PhotosIdentite.Journey;
using PhotosIdentite.TestKit;

namespace PhotosIdentite.EndToEnd.Privacy;

/// <summary>Everything a customer typed and sent is looked for, in every disguise, in all that the site keeps.</summary>
[Collection(SharedSiteCollection.Name), Trait("Policy", "P12")]
public sealed class TheCanaries(SharedSite site)
{
    private const string Planted = "planted";
    private readonly Dictionary<string, string> _values = new()
    {
        ["account's e-mail"] = $"Aurore.{Word()}@canari-{Word()}.example",
        ["password"] = $"Zinc-{Word()}-é-{Word()}",
        ["order's e-mail"] = $"Boréal{Word()}@canari-{Word()}.example".Replace('é', 'e'),
        ["name"] = $"Zéphyrine {Word()}",
        ["street"] = $"12 allée {Word()}",
        ["town"] = $"Ville{Word()}",
        ["EXIF"] = $"Camera-{Word()}",
        [Planted] = $"Leak.{Word()}@planted.example",
    };

    private string _secondLog = "";

    [Fact]
    public async Task Are_found_nowhere_but_where_the_test_planted_one()
    {
        await LiveAsync();
        await PlantAsync();

        var found = await SearchAsync();

        Assert.All(found, place => Assert.Contains(place.Value, find => find.Contains(Planted, StringComparison.Ordinal)));
        Assert.DoesNotContain(found.SelectMany(place => place.Value), find => !find.Contains(Planted, StringComparison.Ordinal));
        await UprootAsync();
    }

    private async Task LiveAsync()
    {
        using var browser = new Browser(site.Address, "fr");
        await browser.RegisterAsync(site.Ground.Mail, _values["account's e-mail"], _values["password"]);
        var photo = Faces.WithNotes(Faces.Astronaut, _values["EXIF"], Path.Combine(Path.GetTempPath(), $"photos-canary-{Word()}"));
        var order = Customers.Order(site.Address, photo, pack: "prints-4") with
        {
            Email = _values["order's e-mail"], Name = _values["name"], Address = $"{_values["street"]}, 35000 {_values["town"]}",
        };

        var report = await Walk.RunAsync(order, browser);
        Assert.True(report.State == JourneyState.Paid, string.Join("; ", report.Problems));
        await site.Ground.Mail.WaitAsync(order.Email, mail => mail.Subject!.Contains(report.Order!, StringComparison.Ordinal));
        foreach (var file in report.Files)
            Assert.Empty(new LeakSearch(_values).In("the file the customer gets", await File.ReadAllBytesAsync(file)));
    }

    private async Task PlantAsync()
    {
        var leak = _values[Planted];
        await TestServer.ExecuteAsync(
            site.Ground.Databases.Connection("owner"), $"create table orders.planted as select encode(convert_to('{leak}', 'UTF8'), 'base64') as value");
        await TestServer.ExecuteAsync(
            site.Ground.Databases.Connection("vault-owner"), $"create table vault.planted as select md5(lower('{leak}')) as value");
        await Cluster.ExecuteAsync($"do $$ begin raise log 'mail to {leak}'; end $$");
        var lost = site.Ground.Host(); // a host that cannot find its settings says which file it sought
        lost.Environment["PHOTOS_SETTINGS"] = $"/nowhere/{leak}.json";
        using (var process = System.Diagnostics.Process.Start(lost)!) _secondLog = await process.StandardError.ReadToEndAsync();
        foreach (var folder in new[] { site.Ground.Pictures, site.Ground.Temporary })
            await File.WriteAllTextAsync(Path.Combine(folder, Planted), Convert.ToHexString(System.Text.Encoding.UTF8.GetBytes(leak)));
        await File.WriteAllTextAsync(Path.Combine(site.Ground.KeyRing, Planted + leak), "");
    }

    private async Task<Dictionary<string, List<string>>> SearchAsync()
    {
        var search = new LeakSearch(_values);
        var (photos, vault) = (site.Ground.Databases.Photos, site.Ground.Databases.Vault);
        return new()
        {
            ["dump of photos"] = [.. search.In("dump of photos", await Cluster.DumpAsync(photos))],
            ["dump of vault"] = [.. search.In("dump of vault", await Cluster.DumpAsync(vault))],
            ["server's files"] = [.. search.InFolder("server's files", await Cluster.FilesAsync())],
            ["server's log"] = [.. search.In("server's log", await File.ReadAllBytesAsync(Cluster.ServerLog))],
            ["application's log"] = [.. search.In("application's log", site.Process.Log + _secondLog)],
            ["pictures"] = [.. search.InFolder("pictures", site.Ground.Pictures)],
            ["key ring"] = [.. search.InFolder("key ring", site.Ground.KeyRing)],
            ["temporary files"] = [.. search.InFolder("temporary files", site.Ground.Temporary)],
        };
    }

    private async Task UprootAsync()
    {
        await TestServer.ExecuteAsync(site.Ground.Databases.Connection("owner"), "drop table orders.planted");
        await TestServer.ExecuteAsync(site.Ground.Databases.Connection("vault-owner"), "drop table vault.planted");
        File.Delete(Path.Combine(site.Ground.KeyRing, Planted + _values[Planted]));
    }

    private static string Word() => $"{Guid.NewGuid():N}"[..12];
}
