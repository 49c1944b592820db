namespace PhotosIdentite.Imaging;

/// <summary>Marks the words of the measures: <c>Texts/MeasureTexts.*.resx</c>.</summary>
internal sealed class MeasureTexts;
