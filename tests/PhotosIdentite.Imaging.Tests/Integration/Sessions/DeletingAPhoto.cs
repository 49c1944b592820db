using Microsoft.AspNetCore.RateLimiting;
using PhotosIdentite.Imaging.Application.DeletePhoto;
using PhotosIdentite.Imaging.Application.ReadCheck;
using PhotosIdentite.Imaging.Tests.Integration.Contests;
using PhotosIdentite.Imaging.Web;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Integration.Sessions;

[Trait("Policy", "P7")]
public sealed class DeletingAPhoto
{
    [Theory, InlineData(false), InlineData(true)]
    public async Task Leaves_no_key_no_file_and_no_row(bool contested)
    {
        await using var studio = await Studio.OpenAsync();
        var proof = contested ? await studio.ContestedPhotoAsync() : (await studio.UploadAsync(SentPhoto.Jpeg())).Value;

        Assert.Null((await DeleteAsync(studio, proof)).Refusal);

        Assert.Empty(studio.Files);
        Assert.Equal((0L, 0L), (await studio.RowsAsync(), await studio.SubjectKeysAsync()));
        Assert.Null(await studio.AskAsync<ReadCheck, CheckedPhoto?>(new ReadCheck(proof)));
        Assert.Equal("session.expired", (await DeleteAsync(studio, proof)).Refusal?.Code);
    }

    [Theory, InlineData("AwaitingPayment"), InlineData("Paid")]
    public async Task Is_refused_once_it_is_ordered(string state)
    {
        await using var studio = await Studio.OpenAsync();
        var proof = (await studio.UploadAsync(SentPhoto.Jpeg())).Value;
        await studio.ExecuteAsync("imaging", $"update imaging.upload_sessions set state = '{state}'");

        Assert.Equal("delete.ordered", (await DeleteAsync(studio, proof)).Refusal?.Code);

        Assert.Equal(3, studio.Files.Length);
        Assert.NotNull(await studio.AskAsync<ReadCheck, CheckedPhoto?>(new ReadCheck(proof)));
    }

    [Theory, InlineData(typeof(PreviewModel)), InlineData(typeof(SourceModel))]
    public void Pictures_are_not_asked_for_in_a_loop(Type page) => Assert.Equal(
        "pictures", Assert.Single(page.GetCustomAttributes(typeof(EnableRateLimitingAttribute), true).Cast<EnableRateLimitingAttribute>()).PolicyName);

    private static Task<Result> DeleteAsync(Studio studio, Capability proof) => studio.TellAsync<DeletePhoto, Result>(new DeletePhoto(proof));
}
