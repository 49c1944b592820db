using System.Text.RegularExpressions;

namespace PhotosIdentite.Imaging.Contracts;

/// <summary>The web addresses within the words of a source.</summary>
public static partial class SourceAddresses
{
    /// <summary>Those that a page may link to, in their order.</summary>
    public static IReadOnlyList<Uri> In(string source) => [.. Written(source).Select(Parsed).OfType<Uri>()];

    /// <summary>Everything that begins like an address is one.</summary>
    public static bool AllReadable(string source) => Written(source).All(written => Parsed(written) is not null);

    public static string WordsAround(string source) => Addresses().Replace(source, "").Trim(' ', ';', ',', '.', '(', ')');

    private static IEnumerable<string> Written(string source) => Addresses().Matches(source).Select(match => match.Value.TrimEnd('.', ',', ';'));

    private static Uri? Parsed(string written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    [GeneratedRegex(@"https?://[^\s;()]+")]
    private static partial Regex Addresses();
}
