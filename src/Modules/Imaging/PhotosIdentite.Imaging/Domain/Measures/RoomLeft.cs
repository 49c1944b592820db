using PhotosIdentite.Imaging.Domain.Reports;

namespace PhotosIdentite.Imaging.Domain.Measures;

/// <summary>From the eye on the viewer's left to the edge of the photo as sent, in distances between the eyes.</summary>
internal sealed class RoomLeft : IMeasure
{
    public const string Id = "room-left";

    private static readonly Band Enough = Band.AtLeast(0.6, 0.2, onlyWarns: true);

    public Measure Take(Evidence evidence) => Line.Judged(Id, evidence.Face.Room.Left, "ratio", Enough, Reasons.LittleRoom);
}
