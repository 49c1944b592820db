using PhotosIdentite.Imaging.Domain.Measures;

namespace PhotosIdentite.Imaging.Infrastructure.Vision.Signs;

/// <summary>What the landmarks alone say: pose, sizes, and the room around the face.</summary>
internal static class FaceReader
{
    private const int SideRight = 234;
    private const int SideLeft = 454;

    public static FaceSigns Read(SeenPhoto photo)
    {
        var face = photo.Face.Landmarks;
        var apart = face.EyeRight.To(face.EyeLeft);
        return new FaceSigns(
            face.Roll * 180 / Math.PI, face.Yaw, face.Pitch,
            face.Places[SideRight].To(face.Places[SideLeft]) * photo.Scale, apart * photo.Scale, face.EyeToChin * photo.Scale,
            photo.Faces.Count > 1 ? Math.Pow(photo.Faces[1].Size / photo.Faces[0].Size, 2) : 0, RoomAround(photo, apart));
    }

    private static Room RoomAround(SeenPhoto photo, double apart)
    {
        var face = photo.Face.Landmarks;
        var (right, left) = (face.EyeRight.X < face.EyeLeft.X ? face.EyeRight : face.EyeLeft, face.EyeRight.X < face.EyeLeft.X ? face.EyeLeft : face.EyeRight);
        return new Room(
            right.X / apart, (photo.Pixels.Width - left.X) / apart,
            face.EyeMiddle.Y / face.EyeToChin, (photo.Pixels.Height - face.EyeMiddle.Y) / face.EyeToChin);
    }
}
