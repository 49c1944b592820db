using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Infrastructure.KeyRing;
using PhotosIdentite.SharedKernel;
using static PhotosIdentite.Privacy.Tests.PrivacyHost;

namespace PhotosIdentite.Privacy.Tests.Vault;

[Trait("Policy", "P12")]
public sealed class OpeningTheRing
{
    private const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    [Fact]
    public async Task Makes_it_once_for_hosts_that_start_together_on_an_empty_vault()
    {
        await using var host = await StartAsync();
        var others = Enumerable.Range(0, 8).Select(_ => host.Another()).ToList();

        var roots = await Task.WhenAll(others.Select(other => Task.Run(() => Convert.ToHexString(other.Ring.Root()), Stop)));

        Assert.Single(roots.Distinct());
        Assert.Equal([1], host.Ring.Masters);
        Assert.Equal(["lock", "master_1.key", "root.key"], FilesOf(host));
        foreach (var other in others) await other.DisposeAsync();
    }

    [Fact]
    public async Task Lets_only_the_owner_read()
    {
        await using var host = await StartAsync();
        _ = host.Ring;

        Assert.Equal(Owner, File.GetUnixFileMode(host.Databases.KeyRing));
        Assert.All(Directory.GetFiles(host.Databases.KeyRing, "*.key"), key => Assert.Equal(UnixFileMode.UserRead, File.GetUnixFileMode(key)));
    }

    [Theory, InlineData(UnixFileMode.GroupRead), InlineData(UnixFileMode.OtherRead), InlineData(UnixFileMode.OtherExecute)]
    public async Task Refuses_a_folder_that_others_can_look_into(UnixFileMode open)
    {
        await using var host = await StartAsync();
        Directory.CreateDirectory(host.Databases.KeyRing);
        File.SetUnixFileMode(host.Databases.KeyRing, Owner | open);

        Assert.Contains("chmod go=", Refusal(host));
    }

    [Fact]
    public async Task Refuses_a_master_that_others_can_read()
    {
        await using var host = await StartAsync();
        _ = host.Ring;
        File.SetUnixFileMode(Path.Combine(host.Databases.KeyRing, "master_1.key"), UnixFileMode.UserRead | UnixFileMode.GroupRead);

        await using var next = host.Another();
        Assert.Contains("master_1.key", Refusal(next));
    }

    [Fact]
    public async Task Refuses_to_begin_anew_when_the_ring_is_lost_and_the_vault_is_not_empty()
    {
        await using var host = await StartAsync();
        await host.Vault.CreateAsync(KeyKind.Order, Stop);
        Directory.Delete(host.Databases.KeyRing, recursive: true);

        await using var next = host.Another();
        Assert.Contains("is lost, and the vault holds 1 keys", Refusal(next));
        Assert.False(File.Exists(Path.Combine(host.Databases.KeyRing, "root.key")));
    }

    [Fact]
    public async Task Refuses_a_ring_of_the_night_before_the_vaults()
    {
        await using var host = await StartAsync();
        await host.NightsAsync(1);
        await host.Vault.CreateAsync(KeyKind.Order, Stop);
        File.Delete(Path.Combine(host.Databases.KeyRing, "master_2.key"));

        await using var next = host.Another();
        Assert.Contains("older than the vault", Refusal(next));
    }

    [Fact]
    public async Task Happens_before_the_site_serves_anything()
    {
        await using var host = await StartAsync();
        await host.Vault.CreateAsync(KeyKind.Order, Stop);
        Directory.Delete(host.Databases.KeyRing, recursive: true);

        await using var next = host.Another();
        var check = Assert.Single(next.Services.GetServices<IHostedService>().OfType<KeyRingCheck>());
        await Assert.ThrowsAsync<KeyRingException>(() => check.StartAsync(Stop));
    }

    [Theory, InlineData("1"), InlineData("9999"), InlineData("seven")]
    public void Refuses_a_horizon_that_makes_no_sense(string keep) => Assert.Throws<KeyRingException>(() => KeyRingOptions.From(
        new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["KeyRing:Folder"] = "/nowhere", ["KeyRing:KeepMasters"] = keep,
        }).Build()));

    [Fact]
    public void Refuses_to_guess_where_the_ring_is() =>
        Assert.Throws<KeyRingException>(() => KeyRingOptions.From(new ConfigurationBuilder().Build()));

    private static string Refusal(PrivacyHost host) => Assert.Throws<KeyRingException>(() => host.Ring).Message;

    private static IEnumerable<string?> FilesOf(PrivacyHost host) =>
        Directory.GetFiles(host.Databases.KeyRing).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
