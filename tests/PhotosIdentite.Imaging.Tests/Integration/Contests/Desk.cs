using PhotosIdentite.Imaging.Application.Contests;
using PhotosIdentite.Imaging.Application.ReadCheck;
using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Imaging.Domain.Reports;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Tests.Integration.Contests;

/// <summary>What customers and staff do around a contested photo.</summary>
internal static class Desk
{
    public const string Ada = "S-0002";
    public const string Bea = "S-0009";

    /// <summary>A photo whose eyes the machine finds closed.</summary>
    public static async Task<Capability> DoubtedPhotoAsync(this Studio studio)
    {
        studio.Worker.Measures = [new("eyes-open", 0.1, "ratio", 0.24, null, MeasureStatus.Fail, Measure.Own, Guess: true)];
        return (await studio.UploadAsync(SentPhoto.Jpeg())).Value;
    }

    public static Task<Result> AskPersonAsync(this Studio studio, Capability proof, string? text = null, string? email = null) =>
        studio.TellAsync<AskPerson, Result>(new AskPerson(proof, ["eyes-open"], text, email, "en"));

    public static async Task<Capability> ContestedPhotoAsync(this Studio studio)
    {
        var proof = await studio.DoubtedPhotoAsync();
        Assert.Null((await studio.AskPersonAsync(proof)).Refusal);
        return proof;
    }

    public static Task<IReadOnlyList<QueuedContest>> QueueAsync(this Studio studio) =>
        studio.AskAsync<CheckQueue, IReadOnlyList<QueuedContest>>(new CheckQueue());

    public static Task<Result> TakeUpAsync(this Studio studio, Guid contest, string staff = Ada) =>
        studio.TellAsync<TakeUpContest, Result>(new TakeUpContest(contest, staff));

    public static Task<Result> DecideAsync(this Studio studio, Guid contest, RefusalReason? refused = null, string staff = Ada) =>
        studio.TellAsync<DecideContest, Result>(new DecideContest(contest, staff, refused));

    public static Task<byte[]?> PhotoAsync(this Studio studio, Guid contest, string staff = Ada) =>
        studio.AskAsync<OpenContestedPhoto, byte[]?>(new OpenContestedPhoto(contest, staff, Source: false));

    public static async Task<CheckedPhoto> CheckAsync(this Studio studio, Capability proof) =>
        (await studio.AskAsync<ReadCheck, CheckedPhoto?>(new ReadCheck(proof)))!;
}
