namespace PhotosIdentite.Host.Pages;

internal sealed class LegalModel : PublicPage
{
    /// <summary>The sections, in order: keys of their texts.</summary>
    public static IEnumerable<string> Sections => ["service", "authority", "order", "withdrawal"];
}
