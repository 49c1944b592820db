using PhotosIdentite.Imaging.Application.AdjustPhoto;
using PhotosIdentite.Imaging.Application.OpenPicture;
using PhotosIdentite.Imaging.Domain.Editing;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Integration.Sessions;

public sealed class AdjustingAPhoto
{
    private static readonly Adjustment Asked = new(120, 80, 580, 0.5);

    [Fact]
    public async Task Puts_another_picture_in_the_place_of_the_first()
    {
        await using var studio = await Studio.OpenAsync();
        var proof = (await studio.UploadAsync(SentPhoto.Jpeg())).Value;
        var files = studio.Files.Length;

        Assert.Null((await AdjustAsync(studio, proof)).Refusal);

        Assert.Equal(StandInWorker.AdjustedCrop, await studio.AskAsync<OpenPicture, byte[]?>(new OpenPicture(proof)));
        Assert.Equal(files, studio.Files.Length);
        Assert.Equal(Asked, (await studio.AskAsync<OpenWorking, Result<OpenedWorking>>(new OpenWorking(proof))).Value.Current);
    }

    [Fact]
    public async Task Takes_the_sessions_own_secret()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(SentPhoto.Jpeg());

        Assert.Equal("session.expired", (await AdjustAsync(studio, Capability.New())).Refusal?.Code);
        Assert.Equal("session.expired", (await studio.AskAsync<OpenWorking, Result<OpenedWorking>>(new OpenWorking(Capability.New()))).Refusal?.Code);
    }

    [Fact]
    public async Task Ends_with_the_order()
    {
        await using var studio = await Studio.OpenAsync();
        var proof = (await studio.UploadAsync(SentPhoto.Jpeg())).Value;
        await studio.HearAsync(new OrderPlaced(Guid.NewGuid(), (await studio.SessionAsync(proof)).Id, studio.Clock.GetUtcNow().AddDays(1)));

        Assert.Equal("adjust.ordered", (await AdjustAsync(studio, proof)).Refusal?.Code);
        Assert.Equal(StandInWorker.Crop, await studio.AskAsync<OpenPicture, byte[]?>(new OpenPicture(proof)));
    }

    [Fact]
    [Trait("Policy", "P7")]
    public async Task Leaves_only_the_finished_picture_once_it_is_paid()
    {
        await using var studio = await Studio.OpenAsync();
        var proof = (await studio.UploadAsync(SentPhoto.Jpeg())).Value;
        Assert.Equal(3, studio.Files.Length);

        await studio.HearAsync(new OrderPaid(Guid.NewGuid(), (await studio.SessionAsync(proof)).Id, new DateOnly(2026, 9, 2)));

        Assert.Single(studio.Files);
        Assert.Equal(PictureKind.Crop, Assert.Single((await studio.SessionAsync(proof)).Pictures).Kind);
    }

    [Fact]
    public async Task Is_refused_a_background_that_the_document_forbids()
    {
        await using var studio = await Studio.OpenAsync();
        var proof = (await studio.UploadAsync(SentPhoto.Jpeg(), "us-visa")).Value;
        var painted = Asked with { Background = BackgroundColour.White };

        Assert.Equal("adjust.background", (await AdjustAsync(studio, proof, painted)).Refusal?.Code);
        Assert.Equal("adjust.background", (await studio.AskAsync<PreviewAdjustment, Result<Application.AdjustedPreview>>(new(proof, painted))).Refusal?.Code);
        Assert.Empty((await studio.AskAsync<OpenWorking, Result<OpenedWorking>>(new OpenWorking(proof))).Value.Options.Backgrounds);
        Assert.Equal(StandInWorker.Crop, await studio.AskAsync<OpenPicture, byte[]?>(new OpenPicture(proof)));
    }

    [Theory, InlineData(5.5), InlineData(-5.5), InlineData(double.NaN)]
    public async Task Turns_no_further_than_the_document_allows(double degrees)
    {
        await using var studio = await Studio.OpenAsync();
        var proof = (await studio.UploadAsync(SentPhoto.Jpeg())).Value;

        var refused = await AdjustAsync(studio, proof, Asked with { TurnDegrees = degrees });

        Assert.Equal(double.IsNaN(degrees) ? "adjust.outside" : "adjust.turn", refused.Refusal?.Code);
        Assert.Empty(studio.Worker.Cut);
        Assert.True((await AdjustAsync(studio, proof, Asked with { TurnDegrees = 5 })).Succeeded);
    }

    [Fact]
    public async Task Gives_way_to_an_order_that_was_placed_while_it_was_cut()
    {
        await using var studio = await Studio.OpenAsync();
        var proof = (await studio.UploadAsync(SentPhoto.Jpeg())).Value;
        var (id, files) = ((await studio.SessionAsync(proof)).Id, studio.Files.Length);
        studio.Worker.Meanwhile = () => studio.HearAsync(new OrderPlaced(Guid.NewGuid(), id, studio.Clock.GetUtcNow().AddDays(14)));

        Assert.Equal("adjust.ordered", (await AdjustAsync(studio, proof)).Refusal?.Code);
        Assert.Equal(StandInWorker.Crop, await studio.AskAsync<OpenPicture, byte[]?>(new OpenPicture(proof)));
        Assert.Equal(files, studio.Files.Length);
    }

    [Fact]
    public async Task Twice_at_once_leaves_one_picture_and_nothing_lying()
    {
        await using var studio = await Studio.OpenAsync();
        var proof = (await studio.UploadAsync(SentPhoto.Jpeg())).Value;
        var files = studio.Files.Length;
        studio.Worker.Meanwhile = () => AdjustAsync(studio, proof, Asked with { TurnDegrees = 0 }); // another tab, a moment quicker

        Assert.Equal("adjust.ordered", (await AdjustAsync(studio, proof)).Refusal?.Code);
        Assert.Equal(0, (await studio.AskAsync<OpenWorking, Result<OpenedWorking>>(new OpenWorking(proof))).Value.Current.TurnDegrees);
        Assert.Equal(files, studio.Files.Length);
    }

    private static Task<Result> AdjustAsync(Studio studio, Capability proof, Adjustment? asked = null) =>
        studio.TellAsync<AdjustPhoto, Result>(new AdjustPhoto(proof, asked ?? Asked));
}
