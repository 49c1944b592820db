namespace PhotosIdentite.Imaging;

/// <summary>Marks this module's texts: <c>Texts/CheckQueueTexts.fr.resx</c>, <c>.en.resx</c>.</summary>
internal sealed class CheckQueueTexts;
