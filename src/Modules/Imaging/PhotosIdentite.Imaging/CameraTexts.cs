namespace PhotosIdentite.Imaging;

/// <summary>Marks the texts of taking, sending and handing over a photo: <c>Texts/CameraTexts.fr.resx</c>, <c>.en.resx</c>.</summary>
internal sealed class CameraTexts;
