using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;
using static PhotosIdentite.Privacy.Tests.PrivacyHost;

namespace PhotosIdentite.Privacy.Tests.Vault;

[Trait("Policy", "P12"), Trait("Policy", "P13")]
public sealed class BlindIndexes
{
    private const string Number = "K7M294QX0123Z";
    private static readonly AssociatedData Link = new("identity.paid_order_links", "account", Guid.Empty);

    [Fact]
    public async Task Find_a_value_again_on_every_host_of_the_same_ring_and_on_no_other()
    {
        await using var host = await StartAsync();
        await using var sameRing = host.Another();
        await using var otherRing = await StartAsync();

        Assert.Equal(Index(host).Tag(IndexPurpose.Login, "a@b.test"), Index(sameRing).Tag(IndexPurpose.Login, "a@b.test"));
        Assert.NotEqual(Index(host).Tag(IndexPurpose.Login, "a@b.test"), Index(otherRing).Tag(IndexPurpose.Login, "a@b.test"));
    }

    [Fact]
    public async Task Of_one_value_differ_from_purpose_to_purpose()
    {
        await using var host = await StartAsync();

        var tags = Enum.GetValues<IndexPurpose>().Select(purpose => Convert.ToHexString(Index(host).Tag(purpose, "a@b.test"))).ToList();

        Assert.Distinct(tags);
        Assert.DoesNotContain(Convert.ToHexString(SHA256.HashData("a@b.test"u8)), tags);
    }

    [Fact]
    public async Task Open_a_link_with_the_root_and_the_number_together_only()
    {
        await using var host = await StartAsync();
        await using var otherRoot = await StartAsync();
        var account = Guid.NewGuid().ToByteArray();
        var link = Index(host).SealUnder(IndexPurpose.PaidOrderLink, Number, account, Link);

        Assert.Equal(account, Index(host).OpenUnder(IndexPurpose.PaidOrderLink, Number, link, Link));
        Assert.ThrowsAny<CryptographicException>(() => Index(host).OpenUnder(IndexPurpose.PaidOrderLink, "K7M294QX0124A", link, Link));
        Assert.ThrowsAny<CryptographicException>(() => Index(otherRoot).OpenUnder(IndexPurpose.PaidOrderLink, Number, link, Link));
        Assert.ThrowsAny<CryptographicException>(() => Index(host).OpenUnder(IndexPurpose.OrderNumber, Number, link, Link));
    }

    private static IBlindIndex Index(PrivacyHost host) => host.Services.GetRequiredService<IBlindIndex>();
}
