namespace PhotosIdentite.Privacy;

/// <summary>Marks this module's texts: <c>Texts/PrivacyTexts.fr.resx</c>, <c>.en.resx</c>.</summary>
internal sealed class PrivacyTexts;
