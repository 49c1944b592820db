using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>From the eyes down to the edge of the photo as sent, in distances from the eyes to the chin.</summary>
internal sealed class RoomBelow : IMeasure
{
    public const string Id = "room-below";

    private static readonly Band Enough = Band.AtLeast(1.3, 0.2, onlyWarns: true);

    public Measure Take(Evidence evidence) => Line.Judged(Id, evidence.Face.Room.Below, "ratio", Enough, Reasons.LittleRoom);
}
