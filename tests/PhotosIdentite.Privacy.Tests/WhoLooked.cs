using Npgsql;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;
using PhotosIdentite.TestKit;
using static PhotosIdentite.Privacy.Tests.PrivacyHost;

namespace PhotosIdentite.Privacy.Tests;

[Trait("Policy", "P9")]
public sealed class WhoLooked
{
    private static readonly OrderNumber Mine = OrderNumber.New();

    [Fact]
    public async Task Is_read_by_the_order_it_concerns_and_by_no_other()
    {
        await using var host = await StartAsync();
        await RecordAsync(host, "print-sheet", "printing");
        host.Clock.Advance(TimeSpan.FromHours(1));
        await RecordAsync(host, "address-label", "posting");

        await using var scope = host.Services.CreateAsyncScope();
        var log = scope.ServiceProvider.GetRequiredService<IAccessLog>();
        var lines = await log.ReadAsync(Mine, Stop);

        Assert.Equal(["print-sheet", "address-label"], lines.Select(line => line.Opened));
        Assert.Equal(host.Clock.GetUtcNow(), lines[1].At);
        Assert.Empty(await log.ReadAsync(OrderNumber.New(), Stop));
    }

    [Theory]
    [InlineData("update privacy.access_log set reason = 'nothing'")]
    [InlineData("delete from privacy.access_log")]
    [InlineData("truncate privacy.access_log")]
    public async Task Can_not_be_changed_by_the_site_itself(string sql)
    {
        await using var host = await StartAsync();
        await RecordAsync(host, "print-sheet", "printing");

        var fault = await Assert.ThrowsAsync<PostgresException>(() => TestServer.ExecuteAsync(host.Databases.Connection("privacy"), sql));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, fault.SqlState);
    }

    private static async Task RecordAsync(PrivacyHost host, string opened, string reason)
    {
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IAccessLog>().RecordAsync(Mine, new StaffAccess("S-0003", opened, reason), Stop);
    }
}
