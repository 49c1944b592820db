namespace PhotosIdentite.Imaging.Application;

/// <summary>Who waits, for as long as it waits. Never kept.</summary>
internal interface IAsker
{
    string Key { get; }
}
