namespace PhotosIdentite.Identity;

/// <summary>Marks the module's texts: <c>Texts/IdentityTexts.fr.resx</c>, <c>.en.resx</c>.</summary>
internal sealed class IdentityTexts;
