using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Integration.Sessions;

[Trait("Policy", "P7")]
public sealed class DestroyingPictures
{
    private const string Count = "select count(*) from messaging.messages where recipient = 'listener'";

    [Fact]
    public async Task Makes_old_copies_of_rows_and_files_unreadable()
    {
        await using var studio = await Studio.OpenAsync();
        var proof = (await studio.UploadAsync(SentPhoto.Jpeg())).Value;
        var session = await studio.SessionAsync(proof);
        var copies = studio.Files.ToDictionary(file => file, File.ReadAllBytes);
        await studio.ExecuteAsync("owner", "create table imaging.old_sessions as select * from imaging.upload_sessions");
        await studio.ExecuteAsync("owner", "create table imaging.old_pictures as select * from imaging.pictures");

        await studio.HearAsync(new PicturesUnwanted(Guid.NewGuid(), session.Id));
        foreach (var (file, bytes) in copies) await File.WriteAllBytesAsync(file, bytes);
        await studio.ExecuteAsync("owner", "insert into imaging.upload_sessions select * from imaging.old_sessions");
        await studio.ExecuteAsync("owner", "insert into imaging.pictures select * from imaging.old_pictures");

        Assert.Equal(4, await studio.RowsAsync());
        var photo = await studio.WithAsync((IPortraits portraits) => portraits.OpenPhotoAsync(session.Id, CancellationToken.None));
        Assert.Equal(PictureRefusals.NotFound, photo.Refusal);
        var restored = await studio.SessionAsync(proof);
        await Assert.ThrowsAsync<KeyDestroyedException>(() => studio.WithAsync((IKeyVault vault) => vault.UnwrapAsync(
            new PictureKeys(restored.SubjectKey, restored.DayKey), restored.Crop!.WrappedKey, restored.Crop.KeyContext, CancellationToken.None)));
        await Assert.ThrowsAsync<KeyDestroyedException>(() => studio.WithAsync((IKeyVault vault) =>
            vault.OpenAsync(restored.Report!, restored.ReportContext, CancellationToken.None)));
    }

    [Fact]
    public async Task Is_told_once_however_many_destroy_at_once()
    {
        await using var studio = await ListenedToAsync();
        var session = await OverdueAsync(studio);

        await Task.WhenAll(
            QuietlyAsync(studio.DestroyDueAsync), QuietlyAsync(studio.DestroyDueAsync), QuietlyAsync(studio.DestroyDueAsync),
            QuietlyAsync(() => studio.HearAsync(new PicturesUnwanted(Guid.NewGuid(), session))));
        await studio.DestroyDueAsync();

        Assert.Equal(1, await DeliveredAsync(studio));
        Assert.Equal(0, await studio.RowsAsync());
    }

    [Fact]
    public async Task Is_finished_by_the_next_run_when_it_was_interrupted_between_key_and_files()
    {
        await using var studio = await ListenedToAsync();
        var session = await OverdueAsync(studio);
        await studio.ExecuteAsync("imaging", $"update imaging.upload_sessions set state = 'Condemned' where id = '{session}'");
        await studio.ExecuteAsync("vault", "delete from vault.keys where kind = 'Picture'");

        await studio.DestroyDueAsync();

        Assert.Equal(0, await studio.RowsAsync());
        Assert.Empty(studio.Files);
        Assert.Equal(1, await DeliveredAsync(studio));
    }

    [Fact]
    public async Task Leaves_a_condemned_session_condemned_whatever_is_paid_for_it()
    {
        await using var studio = await Studio.OpenAsync();
        var session = await OverdueAsync(studio);
        await studio.ExecuteAsync("imaging", $"update imaging.upload_sessions set state = 'Condemned' where id = '{session}'");

        await studio.HearAsync(new OrderPaid(Guid.NewGuid(), session, new DateOnly(2026, 9, 2)));
        await studio.DestroyDueAsync();

        Assert.Equal(0, await studio.RowsAsync());
    }

    [Fact]
    public async Task Sweeps_what_a_crash_left_and_nothing_else()
    {
        await using var studio = await Studio.OpenAsync();
        await studio.UploadAsync(SentPhoto.Jpeg());
        var kept = studio.Files;
        foreach (var file in kept) File.SetLastWriteTimeUtc(file, studio.Clock.GetUtcNow().UtcDateTime.AddHours(-3));
        var unfinished = Plant(studio, $"{Guid.NewGuid():N}.part", hours: -2);
        var orphan = Plant(studio, $"{Guid.NewGuid():N}", hours: -2);
        var inTheMaking = Plant(studio, $"{Guid.NewGuid():N}.part", hours: 0);

        await studio.SweepAsync();

        Assert.Equal([.. kept.Append(inTheMaking).Order()], studio.Files.Order());
        Assert.DoesNotContain(unfinished, studio.Files);
        Assert.DoesNotContain(orphan, studio.Files);
    }

    private static string Plant(Studio studio, string name, int hours)
    {
        var file = Path.Combine(studio.Folder, name);
        File.WriteAllBytes(file, [1]);
        File.SetLastWriteTimeUtc(file, studio.Clock.GetUtcNow().UtcDateTime.AddHours(hours));
        return file;
    }

    private static async Task<Studio> ListenedToAsync()
    {
        var studio = await Studio.OpenAsync();
        await studio.ExecuteAsync("owner", "insert into messaging.subscriptions (topic, address) values ('imaging.pictures-destroyed.1', 'listener')");
        return studio;
    }

    private static async Task<Guid> OverdueAsync(Studio studio)
    {
        var proof = (await studio.UploadAsync(SentPhoto.Jpeg())).Value;
        var session = (await studio.SessionAsync(proof)).Id;
        studio.Clock.Advance(TimeSpan.FromHours(25));
        return session;
    }

    // The outbox is emptied each second.
    private static async Task<long> DeliveredAsync(Studio studio)
    {
        for (var i = 0; i < 40 && await studio.CountAsync("owner", Count) == 0; i++) await Task.Delay(250);
        await Task.Delay(1500);
        return await studio.CountAsync("owner", Count);
    }

    private static async Task QuietlyAsync(Func<Task> act)
    {
        try
        {
            await act();
        }
        catch (Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException)
        {
            // another was quicker, as it may be: its effect counts
        }
    }
}
