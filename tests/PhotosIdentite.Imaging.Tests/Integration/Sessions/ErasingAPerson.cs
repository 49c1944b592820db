using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Privacy.Contracts;

namespace PhotosIdentite.Imaging.Tests.Integration.Sessions;

[Trait("Policy", "P10")]
public sealed class ErasingAPerson
{
    [Fact]
    public async Task Removes_their_pictures_and_no_one_elses()
    {
        await using var studio = await Studio.OpenAsync();
        var theirs = await studio.SessionAsync((await studio.UploadAsync(SentPhoto.Jpeg())).Value);
        var other = await studio.SessionAsync((await studio.UploadAsync(SentPhoto.Jpeg())).Value);
        var handles = new ErasureHandles { UploadSessions = { theirs.Id } };

        var plan = await studio.WithAsync((IErasureParticipant imaging) => imaging.PlanAsync(handles, CancellationToken.None));
        Assert.Equal([theirs.SubjectKey], plan.Keys);
        Assert.Equal(3, plan.Removes["pictures"]);
        Assert.Equal(4, await ProbeAsync(studio, plan)); // one row; what was sent, the finished and the working picture

        await studio.WithAsync(async (IKeyVault vault) =>
        {
            await vault.DestroyAsync(plan.Keys, CancellationToken.None);
            return 0;
        });
        for (var i = 0; i < 2; i++) // every step may be repeated
        {
            await studio.WithAsync(async (IErasureParticipant imaging) =>
            {
                await imaging.ExecuteAsync(plan, CancellationToken.None);
                return 0;
            });
        }

        Assert.Equal(0, await ProbeAsync(studio, plan));
        Assert.Equal(3, studio.Files.Length);
        Assert.Equal(StandInWorker.Crop, (await PhotoAsync(studio, other.Id))?.Bytes);
        Assert.Null(await PhotoAsync(studio, theirs.Id));
    }

    [Fact]
    public async Task Is_not_over_while_a_file_is_still_there()
    {
        await using var studio = await Studio.OpenAsync();
        var session = await studio.SessionAsync((await studio.UploadAsync(SentPhoto.Jpeg())).Value);
        var handles = new ErasureHandles { UploadSessions = { session.Id } };
        var plan = await studio.WithAsync((IErasureParticipant imaging) => imaging.PlanAsync(handles, CancellationToken.None));

        await studio.ExecuteAsync("imaging", $"delete from imaging.upload_sessions where id = '{session.Id}'");

        Assert.Equal(3, await ProbeAsync(studio, plan));
    }

    private static Task<int> ProbeAsync(Studio studio, ErasurePlan plan) =>
        studio.WithAsync((IErasureParticipant imaging) => imaging.ProbeAsync(plan, CancellationToken.None));

    private static async Task<PictureFile?> PhotoAsync(Studio studio, Guid session) =>
        await studio.WithAsync((IPortraits portraits) => portraits.OpenPhotoAsync(session, CancellationToken.None))
            is { Succeeded: true, Value: var photo } ? photo : null;
}
