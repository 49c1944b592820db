using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PhotosIdentite.Imaging.Domain.Rules;

/// <summary>How a rule is written into the rule book. Stable: what was written once is read for ever.</summary>
internal static class RuleJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The same rule is always the same text.</summary>
    public static string Write(DocumentRule rule) => JsonSerializer.Serialize(
        rule with { Version = 0, DemoDate = false, PrintDpi = null, Sources = new SortedDictionary<RuleField, RuleSource>(rule.Sources.ToDictionary()) }, Options);

    public static DocumentRule Read(string content) =>
        JsonSerializer.Deserialize<DocumentRule>(content, Options) ?? throw new InvalidDataException("An empty rule.");
}
