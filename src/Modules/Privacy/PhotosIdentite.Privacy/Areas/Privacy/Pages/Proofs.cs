using System.Text.Json;

namespace PhotosIdentite.Privacy.Web;

/// <summary>The tests that carry each policy sentence's trait, as they stood when the program was built.</summary>
internal static class Proofs
{
    private static readonly Dictionary<string, string[]> Tests = Read();

    public static IReadOnlyList<string> Of(string sentence) => Tests.GetValueOrDefault(sentence, []);

    private static Dictionary<string, string[]> Read()
    {
        using var stream = typeof(Proofs).Assembly.GetManifestResourceStream("proofs.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream)!;
    }
}
