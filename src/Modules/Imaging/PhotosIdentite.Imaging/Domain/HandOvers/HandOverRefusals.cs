using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Domain.HandOvers;

internal static class HandOverRefusals
{
    /// <summary>Unknown, used, taken by another phone and too late look the same.</summary>
    public static readonly Refusal Expired = new("phone.expired");
}
