namespace PhotosIdentite.Imaging.Domain.Contests;

/// <summary>Why a person finds a photo unfit. Each has a sentence for the customer, and a key: 2 to 9, as 1 accepts.</summary>
internal enum RefusalReason
{
    Eyes,
    Mouth,
    Pose,
    Framing,
    Light,
    Background,
    Blurred,
    Covered,
}
