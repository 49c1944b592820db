using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Orders.Contracts;

namespace PhotosIdentite.Imaging.Tests.Integration.Sessions;

public sealed class PrintingPictures
{
    private static readonly LabSheet Sheet = new(8, 1, "J-7Q2M-K4");

    [Fact, Trait("Policy", "P8")]
    public async Task Never_happens_with_a_file_in_which_a_bit_was_flipped()
    {
        await using var studio = await Studio.OpenAsync();
        var session = await PaidAsync(studio);
        var file = Path.Combine(studio.Folder, session.Crop!.BlobRef);
        var bytes = await File.ReadAllBytesAsync(file);

        foreach (var at in new[] { 3, 14, bytes.Length - 1 })
        {
            bytes[at] ^= 4;
            await File.WriteAllBytesAsync(file, bytes);
            Assert.Equal("lab.hash", (await LabAsync(studio, session.Id)).Refusal!.Code);
            Assert.Equal("lab.hash", (await HomeAsync(studio, session.Id)).Refusal!.Code);
            Assert.Equal("lab.hash", (await studio.WithAsync((IPortraits portraits) => portraits.OpenPhotoAsync(session.Id, default))).Refusal!.Code);
            bytes[at] ^= 4;
        }

        Assert.Empty(studio.Worker.Sheets);
        await File.WriteAllBytesAsync(file, bytes);
        Assert.True((await LabAsync(studio, session.Id)).Succeeded);
    }

    [Fact]
    public async Task Is_done_on_the_paper_of_the_lab_s_settings()
    {
        await using var studio = await Studio.OpenAsync(
            new("Imaging:Lab:Paper", "A4"), new("Imaging:Lab:Dpi", "600"), new("Imaging:Lab:GutterMm", "0"));
        var session = await PaidAsync(studio);

        Assert.True((await LabAsync(studio, session.Id)).Succeeded);

        var made = Assert.Single(studio.Worker.Sheets);
        Assert.Equal((PaperSize.A4, 600, 0.0), (made.Form.Paper, made.Form.Dpi, made.Form.GutterMm));
        Assert.Equal((8, Sheet.Code), (made.Copies, made.Code));
        var portrait = await studio.WithAsync((IPortraits portraits) => portraits.FindAsync(session.Id, default));
        Assert.Equal(32, portrait!.CopiesPerSheet); // of 35 × 45 without a gutter
        Assert.Equal(8, portrait.Papers[PaperSize.TenByFifteen]);
    }

    [Fact]
    public async Task At_home_fills_the_paper_and_bears_no_code()
    {
        await using var studio = await Studio.OpenAsync();
        var session = await PaidAsync(studio);

        var sheet = await HomeAsync(studio, session.Id);

        Assert.Equal(("application/pdf", "gb-passport-a4.pdf"), (sheet.Value.ContentType, sheet.Value.FileName));
        var made = Assert.Single(studio.Worker.Sheets);
        Assert.Equal((30, null, SheetFormat.Pdf), (made.Copies, made.Code, made.Format));
    }

    [Fact]
    public async Task Has_a_back_only_where_the_document_asks_and_the_lab_has_a_name()
    {
        var named = new KeyValuePair<string, string?>[] { new("Imaging:Lab:Photographer:0", "Studio Exemple"), new("Imaging:Lab:Photographer:1", "1 rue du Test") };
        await using var nameless = await Studio.OpenAsync();
        await using var studio = await Studio.OpenAsync(named);

        Assert.Equal(PictureRefusals.NotFound, await BackAsync(nameless, "ca-passport"));
        Assert.Equal(PictureRefusals.NotFound, await BackAsync(studio, "gb-passport"));
        Assert.Null(await BackAsync(studio, "ca-passport"));
        Assert.Equal(["Studio Exemple", "1 rue du Test", "____-__-__"], studio.Worker.Sheets.Single().Back!);
    }

    [Fact]
    public async Task Takes_the_finer_cut_for_the_lab_and_the_crop_for_home()
    {
        await using var studio = await Studio.OpenAsync();
        studio.Worker.Print = "as-fine-as-the-lab"u8.ToArray();
        var session = await PaidAsync(studio);

        Assert.Equal([.. studio.Worker.Print, 8], (await LabAsync(studio, session.Id)).Value.Bytes);
        Assert.Equal([.. StandInWorker.Crop, 30], (await HomeAsync(studio, session.Id)).Value.Bytes);
        Assert.Equal(2, studio.Files.Length);
    }

    private static async Task<SharedKernel.Refusal?> BackAsync(Studio studio, string document)
    {
        var session = await PaidAsync(studio, document);
        return (await LabAsync(studio, session.Id, Sheet with { Copies = 1, Back = true })).Refusal;
    }

    private static async Task<Domain.Sessions.UploadSession> PaidAsync(Studio studio, string document = Studio.Document)
    {
        var proof = (await studio.UploadAsync(SentPhoto.Jpeg(2000), document)).Value;
        var session = await studio.SessionAsync(proof);
        await studio.HearAsync(new OrderPaid(Guid.NewGuid(), session.Id, new DateOnly(2026, 9, 2)));
        return session;
    }

    private static Task<SharedKernel.Result<PictureFile>> LabAsync(Studio studio, Guid session, LabSheet? sheet = null) =>
        studio.WithAsync((IPortraits portraits) => portraits.OpenSheetAsync(session, sheet ?? Sheet, default));

    private static Task<SharedKernel.Result<PictureFile>> HomeAsync(Studio studio, Guid session) =>
        studio.WithAsync((IPortraits portraits) => portraits.OpenSheetAsync(session, new HomeSheet(PaperSize.A4, SheetFormat.Pdf), default));
}
