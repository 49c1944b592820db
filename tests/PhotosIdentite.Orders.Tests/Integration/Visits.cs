using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.BeginPayment;
using PhotosIdentite.Orders.Application.GiveDelivery;
using PhotosIdentite.Orders.Application.PlaceOrder;
using PhotosIdentite.Orders.Application.SettlePayment;
using PhotosIdentite.Orders.Application.StartOrder;
using PhotosIdentite.Orders.Application.Tracking;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Orders.Tests.Integration;

/// <summary>What a customer does, as far as a test needs it done.</summary>
internal static class Visits
{
    public static readonly Contact Contact = new(
        "canary@example.org", new PostalAddress("Canary Name", "1 Canary Street", null, "75001", "Canaryville", "FR"));

    private static readonly Dictionary<string, int> Cents = new() { ["file"] = 490, ["prints-4"] = 590, ["prints-6"] = 690, ["prints-8"] = 790 };

    public static async Task<Capability> DraftAsync(this Shop shop, string pack, Capability? session = null, string language = "fr") =>
        (await shop.TellAsync<StartOrder, Result<Capability>>(
            new StartOrder(session ?? shop.Portraits.Add(), pack, Cents[pack], language))).Value;

    public static async Task<Capability> PlacedAsync(this Shop shop, string pack, Contact? contact = null, string language = "fr")
    {
        var order = await shop.DraftAsync(pack, language: language);
        Assert.True((await shop.TellAsync(new GiveDelivery(order, contact ?? Contact, Sharing.None))).Succeeded);
        Assert.True((await shop.TellAsync(new PlaceOrder(order, Cents[pack]))).Succeeded);
        return order;
    }

    public static async Task<Capability> GoneToPayAsync(this Shop shop, string pack, Contact? contact = null, string language = "fr")
    {
        var order = await shop.PlacedAsync(pack, contact, language);
        Assert.True((await shop.BeginAsync(order)).Succeeded);
        return order;
    }

    public static async Task<Capability> PaidAsync(this Shop shop, string pack, Contact? contact = null, string language = "fr")
    {
        var order = await shop.GoneToPayAsync(pack, contact, language);
        shop.Bank.Captures(Money.Euro(Cents[pack]));
        Assert.Equal(Settlement.Paid, await shop.SettleAsync(order));
        return order;
    }

    public static Task<Result<string>> BeginAsync(this Shop shop, Capability order) =>
        shop.TellAsync<BeginPayment, Result<string>>(new BeginPayment(order, "/fr/back"));

    public static async Task<Guid> PhotoOfAsync(this Shop shop, Capability order) => (await shop.LookAsync(order)).Order.UploadSession;

    public static async Task<Settlement> SettleAsync(this Shop shop, Capability order) =>
        (await shop.TellAsync<SettlePayment, Result<Settlement>>(new SettlePayment((await shop.LookAsync(order)).Order.Id))).Value;

    public static async Task<OpenedOrder> LookAsync(this Shop shop, Capability order) =>
        (await shop.AskAsync<ReadOrder, OpenedOrder?>(new ReadOrder(order)))!;
}
