namespace PhotosIdentite.Imaging.Contracts;

/// <summary>What a sheet is made as: JPEG with its density for labs, PDF of true size for printers at home.</summary>
public enum SheetFormat
{
    Jpeg,
    Pdf,
}
