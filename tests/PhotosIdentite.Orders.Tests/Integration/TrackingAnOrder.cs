using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.Tracking;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.SharedKernel;
using static PhotosIdentite.Orders.Tests.Integration.Shop;

namespace PhotosIdentite.Orders.Tests.Integration;

public sealed class TrackingAnOrder
{
    [Fact]
    public async Task Is_opened_by_its_secret_alone()
    {
        await using var shop = await OpenAsync();
        var order = await shop.PaidAsync("file");

        Assert.Equal(Visits.Contact with { Address = null }, (await shop.LookAsync(order)).Contact);
        Assert.Null(await shop.AskAsync<ReadOrder, OpenedOrder?>(new ReadOrder(Capability.New())));
        Assert.Null(await FileAsync(shop, Capability.New()));
        Assert.NotNull(await FileAsync(shop, order));
    }

    [Fact]
    public async Task Gives_sheets_to_print_from_payment_on()
    {
        await using var shop = await OpenAsync();
        var unpaid = await shop.PlacedAsync("file");
        Assert.Equal(PictureRefusals.NotFound, (await SheetAsync(shop, unpaid)).Refusal);
        Assert.Equal(PictureRefusals.NotFound, (await SheetAsync(shop, Capability.New())).Refusal);

        Assert.Equal("application/pdf", (await SheetAsync(shop, await shop.PaidAsync("file"))).Value.ContentType);
    }

    [Fact]
    public async Task Is_found_by_number_with_email_or_postcode_and_by_no_wrong_pair()
    {
        await using var shop = await OpenAsync();
        var order = await shop.PaidAsync("prints-4");
        var number = (await shop.LookAsync(order)).Number!.Value.ToString();

        Assert.Equal(order, await FindAsync(shop, number.ToLowerInvariant(), " CANARY@example.org "));
        Assert.Equal(order, await FindAsync(shop, number, "75001"));
        Assert.Null(await FindAsync(shop, number, "other@example.org"));
        Assert.Null(await FindAsync(shop, number, "75002"));
        Assert.Null(await FindAsync(shop, number, ""));
        Assert.Null(await FindAsync(shop, OrderNumber.New().Value, "canary@example.org"));
        Assert.Null(await FindAsync(shop, "nonsense", "canary@example.org"));
    }

    [Fact]
    [Trait("Policy", "P7")]
    public async Task Destroys_the_pictures_of_a_file_at_once_and_says_so()
    {
        await using var shop = await OpenAsync();
        await shop.SubscribeAsync("orders.pictures-unwanted.1");
        var order = await shop.PaidAsync("file");
        var session = (await shop.LookAsync(order)).Order.UploadSession;

        Assert.True((await shop.TellAsync(new DestroyPictures(order))).Succeeded);
        Assert.Equal(1, await shop.DeliveredAsync());
        await shop.HearAsync(new PicturesDestroyed(session));
        await shop.HearAsync(new PicturesDestroyed(session));

        Assert.True((await shop.LookAsync(order)).Order.PicturesGone);
        Assert.Null(await FileAsync(shop, order));
        Assert.Equal(PictureRefusals.NotFound, (await SheetAsync(shop, order)).Refusal);
        await shop.SendMailsAsync();
        Assert.Single(shop.Postman.Mails, mail => mail.Subject!.EndsWith("détruites", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Keeps_the_pictures_while_the_lab_needs_them()
    {
        await using var shop = await OpenAsync();
        var order = await shop.PaidAsync("prints-4");

        Assert.Equal(OrderRefusals.LabNeedsPictures, (await shop.TellAsync(new DestroyPictures(order))).Refusal);
        Assert.Equal(OrderRefusals.NotFound, (await shop.TellAsync(new DestroyPictures(Capability.New()))).Refusal);
    }

    [Fact]
    public async Task Cancels_an_unpaid_order_with_its_pictures()
    {
        await using var shop = await OpenAsync();
        await shop.SubscribeAsync("orders.order-cancelled.1");
        var order = await shop.PlacedAsync("prints-4");

        Assert.True((await shop.TellAsync(new DestroyPictures(order))).Succeeded);

        Assert.Equal(OrderState.Cancelled, (await shop.LookAsync(order)).Order.State);
        Assert.Equal(1, await shop.DeliveredAsync());
    }

    private static Task<Capability?> FindAsync(Shop shop, string number, string known) =>
        shop.AskAsync<FindOrder, Capability?>(new FindOrder(number, known));

    private static async Task<PictureFile?> FileAsync(Shop shop, Capability order) =>
        await shop.AskAsync<ReadFile, Result<PictureFile>>(new ReadFile(order)) is { Succeeded: true, Value: var file } ? file : null;

    private static Task<Result<PictureFile>> SheetAsync(Shop shop, Capability order) =>
        shop.AskAsync<ReadSheet, Result<PictureFile>>(new ReadSheet(order, new HomeSheet(PaperSize.A4, SheetFormat.Pdf)));
}
