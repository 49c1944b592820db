using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.UploadPhoto;

/// <summary>What may still be kept: of one asker in a day, and of everybody until the disk is nearly full.</summary>
internal sealed class StoreRoom(DailyQuota quota, IPictureStore store)
{
    /// <summary>Why nothing more of this asker is taken in, or null.</summary>
    public Refusal? RefusalOf(string asker) =>
        quota.WaitOf(asker) is { } wait ? CheckRefusals.TooManyFor(wait) : store.HasRoom ? null : CheckRefusals.Full;
}
