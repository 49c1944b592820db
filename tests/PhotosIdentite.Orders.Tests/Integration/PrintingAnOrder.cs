using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Application;
using PhotosIdentite.Orders.Application.Lab;
using PhotosIdentite.Orders.Domain;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;
using static PhotosIdentite.Orders.Tests.Integration.Shop;

namespace PhotosIdentite.Orders.Tests.Integration;

public sealed class PrintingAnOrder
{
    [Fact]
    [Trait("Policy", "P3"), Trait("Policy", "P8")]
    public async Task Opens_the_sheet_until_it_is_printed_and_never_after()
    {
        await using var shop = await OpenAsync();
        var job = await JobAsync(shop);
        Assert.True((await SheetAsync(shop, job)).Succeeded);
        Assert.Equal(job, shop.Portraits.Code);

        Assert.True((await shop.TellAsync(new MarkPrinted(job))).Succeeded);

        Assert.Equal(OrderRefusals.NotFound, (await SheetAsync(shop, job)).Refusal);
        Assert.Single(shop.Ledger.Lines);
    }

    [Fact]
    [Trait("Policy", "P9")]
    public async Task Shows_nothing_that_could_not_be_written_down_first()
    {
        await using var shop = await OpenAsync();
        var job = await JobAsync(shop);
        shop.Ledger.Full = true;
        await Assert.ThrowsAsync<IOException>(() => SheetAsync(shop, job));
        await shop.TellAsync(new MarkPrinted(job));
        await Assert.ThrowsAsync<IOException>(() => LabelAsync(shop, job));

        shop.Ledger.Full = false;
        await LabelAsync(shop, job);
        var line = Assert.Single(shop.Ledger.Lines);
        Assert.Equal(new StaffAccess("S-0003", "address-label", "posting"), line.Access);
    }

    [Fact]
    [Trait("Policy", "P3"), Trait("Policy", "P4")]
    public async Task Opens_the_address_from_print_to_post_only()
    {
        await using var shop = await OpenAsync();
        var job = await JobAsync(shop);
        Assert.Equal(OrderRefusals.NotFound, (await LabelAsync(shop, job)).Refusal);

        await shop.TellAsync(new MarkPrinted(job));
        Assert.Equal(Visits.Contact.Address, (await LabelAsync(shop, job)).Value);

        await shop.TellAsync(new MarkPosted(job));
        Assert.Equal(OrderRefusals.NotFound, (await LabelAsync(shop, job)).Refusal);
        Assert.Empty(await shop.AskAsync<LabJobs, IReadOnlyList<LabJob>>(new LabJobs()));
    }

    [Fact]
    public async Task Tells_the_customer_each_step_once_however_often_it_is_pressed()
    {
        await using var shop = await OpenAsync();
        await shop.SubscribeAsync("orders.order-printed.1");
        var job = await JobAsync(shop);

        using var reading = shop.BeforeWriting = new Barrier(2);

        var printed = await Task.WhenAll(shop.TellAsync(new MarkPrinted(job)), shop.TellAsync(new MarkPrinted(job)));
        await Task.WhenAll(shop.TellAsync(new MarkPosted(job)), shop.TellAsync(new MarkPosted(job)));
        await shop.SendMailsAsync();
        await shop.SendMailsAsync();

        Assert.Single(printed, outcome => outcome.Succeeded);
        Assert.Equal(["payée", "imprimées", "postées"], shop.Postman.Mails.Select(mail => mail.Subject!.Split(' ')[^1]));
        Assert.Equal(1, await shop.DeliveredAsync());
    }

    [Fact]
    public async Task Counts_the_sheets_its_copies_need()
    {
        await using var shop = await OpenAsync();
        var job = await JobAsync(shop);
        var work = (await OpenJobAsync(shop, job))!;
        Assert.Equal(2, work.Sheets); // 8 copies, 6 a sheet

        shop.Portraits.Destroy(work.Job.UploadSession);
        Assert.Equal(0, (await OpenJobAsync(shop, job))!.Sheets);
    }

    [Fact]
    [Trait("Policy", "P9")]
    public async Task Tells_what_was_done_to_the_photo_only_once_that_is_written_down()
    {
        await using var shop = await OpenAsync();
        var job = await JobAsync(shop);
        shop.Ledger.Full = true;
        await Assert.ThrowsAsync<IOException>(() => OpenJobAsync(shop, job));

        shop.Ledger.Full = false;
        Assert.Equal("00ff", (await OpenJobAsync(shop, job))!.Operations!.SourceSha256);
        Assert.Equal(new StaffAccess("S-0003", "operation-log", "printing"), Assert.Single(shop.Ledger.Lines).Access);

        await shop.TellAsync(new MarkPrinted(job));
        Assert.Null((await OpenJobAsync(shop, job))!.Operations);
        Assert.Single(shop.Ledger.Lines);
    }

    [Fact]
    public async Task Is_not_asked_for_before_payment_or_for_a_file()
    {
        await using var shop = await OpenAsync();
        await shop.PlacedAsync("prints-8");
        await shop.PaidAsync("file");

        Assert.Empty(await shop.AskAsync<LabJobs, IReadOnlyList<LabJob>>(new LabJobs()));
    }

    private static async Task<string> JobAsync(Shop shop)
    {
        await shop.PaidAsync("prints-8");
        return Assert.Single(await shop.AskAsync<LabJobs, IReadOnlyList<LabJob>>(new LabJobs())).Reference;
    }

    private static Task<LabJobSheets?> OpenJobAsync(Shop shop, string job) =>
        shop.TellAsync<ReadLabJob, LabJobSheets?>(new ReadLabJob(job, "S-0003"));

    private static Task<Result<PictureFile>> SheetAsync(Shop shop, string job) =>
        shop.TellAsync<OpenSheet, Result<PictureFile>>(new OpenSheet(job, 1, "S-0003"));

    private static Task<Result<PostalAddress>> LabelAsync(Shop shop, string job) =>
        shop.TellAsync<OpenLabel, Result<PostalAddress>>(new OpenLabel(job, "S-0003"));
}
