namespace PhotosIdentite.Imaging;

/// <summary>Marks the texts of the rule book's desk: <c>Texts/RuleTexts.fr.resx</c>, <c>.en.resx</c>.</summary>
internal sealed class RuleTexts;
