using System.Net;
using Microsoft.EntityFrameworkCore;
using PhotosIdentite.Identity.Infrastructure.Orders;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Identity.Tests;

public sealed class ErasingAnAccount(IdentitySite site)
{
    [Fact]
    public async Task Finds_what_the_wallet_knows_then_leaves_nothing_and_the_address_is_free_again()
    {
        var (browser, email) = await site.SignedIn();
        var stolen = browser.Stolen();
        var number = OrderNumber.New().Value;
        var blob = await (await browser.Post($"/remember?number={number}&secret=s")).Content.ReadAsByteArrayAsync();
        var order = Guid.NewGuid();
        site.Orders.Paid[order] = blob;
        await site.Subscriber(new OrderPaid(order, Guid.NewGuid(), new DateOnly(2027, 1, 1)));

        var handles = new ErasureHandles { Email = Normal.Email(email) };
        var plan = await Participant(p => p.PlanAsync(handles, default));
        Assert.Equal(number, Assert.Single(handles.OrderNumbers));
        Assert.Single(handles.UploadSessions);
        Assert.Equal(1, plan.Removes["account"]);
        Assert.True(await stolen.IsSignedIn()); // a plan changes nothing
        Assert.True(await Participant(p => p.ProbeAsync(plan, default)) >= 3); // account, session, link

        await site.With((IKeyVault vault) => Done(vault.DestroyAsync(plan.Keys, default)));
        Assert.Equal(HttpStatusCode.NotFound, (await stolen.Get("/fr/account")).StatusCode);
        await Participant(p => Done(p.ExecuteAsync(plan, default)));
        await Participant(p => Done(p.ExecuteAsync(plan, default))); // repeated after a crash

        Assert.Equal(0, await Participant(p => p.ProbeAsync(plan, default)));
        Assert.False(await stolen.IsSignedIn());
        Assert.False(await browser.IsSignedIn());
        Assert.Equal(HttpStatusCode.OK, (await site.Browser().SignIn(email, People.Password)).StatusCode);
        Assert.False(await site.With((PaidOrderBlob blobs) => HasLink(blobs.Tag(number))));

        await site.Browser().Register(email, People.Password);
        await site.Browser().Send(await site.LinkIn(email), ("Input.Password", People.Password));
        Assert.Equal(HttpStatusCode.Redirect, (await site.Browser().SignIn(email, People.Password)).StatusCode);
    }

    [Fact]
    public async Task Finds_nothing_for_a_stranger()
    {
        var plan = await Participant(p => p.PlanAsync(new ErasureHandles { Email = People.NewEmail() }, default));

        Assert.Empty(plan.Keys);
        Assert.Equal(0, plan.Removes["account"]);
        Assert.Equal(0, await Participant(p => p.ProbeAsync(plan, default)));
    }

    private Task<bool> HasLink(byte[] tag) => site.Rows(context => context.PaidOrderLinks.AnyAsync(link => link.LinkTag == tag));

    private Task<T> Participant<T>(Func<IErasureParticipant, Task<T>> use) =>
        site.With((IEnumerable<IErasureParticipant> all) => use(all.Single(p => p.Module == "identity")));

    private static async Task<bool> Done(Task work)
    {
        await work;
        return true;
    }
}
