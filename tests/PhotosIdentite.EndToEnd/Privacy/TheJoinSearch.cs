using System.Security.Cryptography;
using PhotosIdentite.EndToEnd.Harness;
using PhotosIdentite.TestKit;

namespace PhotosIdentite.EndToEnd.Privacy;

/// <summary>The control of the no-join test: equal values planted on both sides must be found, common words must not.</summary>
public sealed class TheJoinSearch : IAsyncLifetime
{
    private TestDatabases _databases = null!;

    [Theory]
    [InlineData("uuid", "7f1d3c1e-52a4-4c0b-9a86-1f6e5d0c2b71")]
    [InlineData("text", "order 7F1D3C1E52A44C0B9A861F6E5D0C2B71 of yesterday")]
    [InlineData("text", "{\"to\": \"zoe.8f3ac1@canari.example\"}")]
    [InlineData("bigint", "1795371845123456789")]
    [InlineData("timestamptz", "2026-11-22 22:10:11.123457+00")]
    public async Task Finds_a_value_that_stands_on_both_sides(string type, string value)
    {
        await PlantAsync(type, value, type, value);

        Assert.Equal(["identity.planted.value = orders.planted.value"], await FoundAsync());
    }

    [Fact]
    public async Task Finds_a_keys_id_inside_sealed_bytes()
    {
        var key = Guid.NewGuid();
        var other = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(40));
        await PlantAsync("uuid", $"{key}", "bytea", $@"\x{key:N}{other}");

        Assert.Equal(["identity.planted.value = orders.planted.value"], await FoundAsync());
    }

    [Theory]
    [InlineData("text", "AwaitingPayment")]
    [InlineData("int", "4711")]
    [InlineData("date", "2026-11-22")]
    [InlineData("timestamptz", "2026-11-22 00:00:00+00")]
    public async Task Lets_pass_what_many_rows_share(string type, string value)
    {
        await PlantAsync(type, value, type, value);

        Assert.Empty(await FoundAsync());
    }

    public async ValueTask InitializeAsync() => _databases = await TestDatabases.CreateAsync();

    public ValueTask DisposeAsync() => _databases.DisposeAsync();

    private async Task<IReadOnlyList<string>> FoundAsync() =>
        (await JoinSearch.ReadAsync(_databases.Connection("owner"))).Between("identity", "orders", "imaging");

    private Task PlantAsync(string hereType, string here, string thereType, string there) => TestServer.ExecuteAsync(
        _databases.Connection("owner"),
        $"""
        create table identity.planted (value {hereType}); insert into identity.planted values ('{here}');
        create table orders.planted (value {thereType}); insert into orders.planted values ('{there}');
        """);
}
