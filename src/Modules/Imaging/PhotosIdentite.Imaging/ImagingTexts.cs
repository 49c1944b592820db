namespace PhotosIdentite.Imaging;

/// <summary>Marks this module's texts: <c>Texts/ImagingTexts.fr.resx</c>, <c>.en.resx</c>.</summary>
internal sealed class ImagingTexts;
