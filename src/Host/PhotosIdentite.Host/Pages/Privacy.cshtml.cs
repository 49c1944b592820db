namespace PhotosIdentite.Host.Pages;

internal sealed class PrivacyModel : PublicPage
{
    /// <summary>The sections, in order: keys of their texts.</summary>
    public static IEnumerable<string> Sections => ["what", "destroyed", "who", "ads", "rights"];
}
