namespace PhotosIdentite.Platform;

/// <summary>Marks the sentences every module shares, keyed by refusal code: <c>Texts/Messages.fr.resx</c>, <c>.en.resx</c>.</summary>
public sealed class Messages
{
    private Messages() { }
}
