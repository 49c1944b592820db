namespace PhotosIdentite.Privacy.Domain;

internal enum ErasureState
{
    UnderWay,
    Done,
}
