namespace PhotosIdentite.Orders;

/// <summary>Marks the texts of downloads and print sheets.</summary>
internal sealed class SheetTexts;
