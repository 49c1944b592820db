namespace PhotosIdentite.Imaging.Contracts;

/// <summary>The papers a sheet is made for. What shops call 10×15 is 102×152 mm; a few printers hold exactly 100×150.</summary>
public enum PaperSize
{
    TenByFifteen,
    TenByFifteenExact,
    ThirteenByEighteen,
    FifteenByTwenty,
    A4,
}
