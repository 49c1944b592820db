using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Application.UploadPhoto;

/// <summary>What may still be kept: of one asker in a day, and of everybody until the disk is nearly full.</summary>
internal sealed class StoreRoom(DailyQuotas quotas, IPictureStore store)
{
    /// <summary>Why nothing more of this asker is taken in, or null.</summary>
    public Refusal? RefusalOf(string asker) =>
        quotas.Bytes.WaitOf(asker) is { } wait ? CheckRefusals.TooManyFor(wait) : store.HasRoom ? null : CheckRefusals.Full;
}
