namespace PhotosIdentite.EndToEnd.Workers;

/// <summary>This test makes the site say these messages: keys of messages.csv.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
internal sealed class ReachesAttribute(params string[] keys) : Attribute
{
    public IReadOnlyList<string> Keys => keys;
}
