using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>From the eyes up to the edge of the photo as sent, in distances from the eyes to the chin.</summary>
internal sealed class RoomAbove : IMeasure
{
    public const string Id = "room-above";

    private static readonly Band Enough = Band.AtLeast(1.1, 0.2, onlyWarns: true);

    public Measure Take(Evidence evidence) => Line.Judged(Id, evidence.Face.Room.Above, "ratio", Enough, Reasons.LittleRoom);
}
