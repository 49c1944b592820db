using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Identity.Infrastructure.Orders;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Tests;

public sealed class PlacingOrders(IdentitySite site)
{
    [Fact]
    public async Task Two_at_once_puts_both_into_the_wallet()
    {
        var (browser, _) = await site.SignedIn();
        var numbers = Enumerable.Range(0, 6).Select(_ => OrderNumber.New().Value).ToList();

        await Task.WhenAll(numbers.Select(number => Remember(browser, number)));

        var page = await (await browser.Get("/fr/account")).Content.ReadAsStringAsync();
        Assert.All(numbers, number => Assert.Contains($"{OrderNumber.Parse(number)}", page, StringComparison.Ordinal));
    }

    [Fact]
    public async Task As_a_guest_leaves_nothing_here() =>
        Assert.Equal(204, (int)(await site.Browser().Post($"/remember?number={OrderNumber.New().Value}&secret=x")).StatusCode);

    [Fact, Trait("Policy", "P13")]
    public async Task Leaves_no_link_until_the_order_is_paid()
    {
        var (browser, _) = await site.SignedIn();
        var number = OrderNumber.New().Value;
        var blob = await Remember(browser, number);
        Assert.Null(await LinkOf(number));

        await Pay(blob);
        await Pay(blob); // delivered twice

        Assert.NotNull(await LinkOf(number));
    }

    [Fact, Trait("Policy", "P13")]
    public async Task Links_the_account_for_who_has_the_number_and_the_root_and_for_nobody_else()
    {
        var (browser, email) = await site.SignedIn();
        var number = OrderNumber.New().Value;
        await Pay(await Remember(browser, number));
        var link = (await LinkOf(number))!;
        await using var elsewhere = await AnotherRoot.CreateAsync();

        var account = await site.With((PaidOrderBlob blobs) => Task.FromResult(blobs.Open(link, number)));
        Assert.Equal(await AccountOf(email), account);
        await site.With((PaidOrderBlob blobs) =>
            Task.FromResult(Assert.ThrowsAny<CryptographicException>(() => blobs.Open(link, OrderNumber.New().Value))));
        Assert.ThrowsAny<CryptographicException>(() => new PaidOrderBlob(elsewhere.Index).Open(link, number));
        Assert.NotEqual(link.LinkTag, elsewhere.Index.Tag(IndexPurpose.PaidOrderLink, number));
    }

    [Fact, Trait("Policy", "P12")]
    public async Task Gives_orders_no_value_that_stands_here()
    {
        var (browser, email) = await site.SignedIn();
        var number = OrderNumber.New().Value;
        var blob = await Remember(browser, number);
        await Pay(blob);
        var (link, account) = ((await LinkOf(number))!, await AccountOf(email));

        Assert.All(
            new[] { link.LinkTag, link.Account, account.ToByteArray(), account.ToByteArray(bigEndian: true) },
            value => Assert.Equal(-1, blob.AsSpan().IndexOf(value)));
        Assert.NotEqual(blob, await Remember(browser, number));
    }

    [Fact]
    public async Task Gives_the_form_the_address_of_the_account()
    {
        var (browser, email) = await site.SignedIn();
        var page = await (await browser.Get("/fr/account")).Content.ReadAsStringAsync();
        Assert.Contains(email, page, StringComparison.Ordinal);
    }

    private static async Task<byte[]> Remember(Browser browser, string number)
    {
        var answer = await browser.Post($"/remember?number={number}&secret={Capability.New().Secret}");
        Assert.Equal(200, (int)answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private async Task Pay(byte[] blob)
    {
        var order = Guid.NewGuid();
        site.Orders.Paid[order] = blob;
        await site.Subscriber(new OrderPaid(order, Guid.NewGuid(), new DateOnly(2027, 1, 1)));
    }

    private Task<Domain.PaidOrderLink?> LinkOf(string number) => site.With(async (PaidOrderBlob blobs) =>
    {
        var tag = blobs.Tag(number);
        return await site.Rows(context => context.PaidOrderLinks.AsNoTracking().SingleOrDefaultAsync(l => l.LinkTag == tag));
    });

    private Task<Guid> AccountOf(string email) => site.With(async (Infrastructure.Accounts.LoginTags tags) =>
    {
        var tag = tags.Of(email);
        return await site.Rows(context => context.Accounts.Where(a => a.LoginTag == tag).Select(a => a.Id).SingleAsync());
    });
}
