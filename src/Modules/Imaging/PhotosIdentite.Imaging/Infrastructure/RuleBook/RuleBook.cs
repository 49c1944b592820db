using System.Collections.Frozen;
using System.Text.Json;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Domain.Rules.Approvals;

namespace PhotosIdentite.Imaging.Infrastructure.RuleBook;

/// <summary>The rules in force at one moment. Never changed: a new one takes its place.</summary>
internal sealed class RuleBook
{
    private readonly FrozenDictionary<string, DocumentRule> _byId;

    public RuleBook(IEnumerable<DocumentRule> rules, IEnumerable<OperatorApproval> approvals)
    {
        All = [.. rules];
        Approvals = [.. approvals];
        _byId = All.ToFrozenDictionary(rule => rule.Id, StringComparer.Ordinal);
    }

    public static RuleBook Shipped { get; } = new(Shipping.Read<StandardsEntry[]>("standards.json").Select(StandardsReader.Read), []);

    public IReadOnlyList<DocumentRule> All { get; }

    public IReadOnlyList<OperatorApproval> Approvals { get; }

    public DocumentRule? Find(string? id) => id is null ? null : _byId.GetValueOrDefault(id);
}

/// <summary>Files that stand in this assembly.</summary>
internal static class Shipping
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static T Read<T>(string file)
    {
        using var stream = typeof(Shipping).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"{file} is not in the assembly.");
        return JsonSerializer.Deserialize<T>(stream, Json) ?? throw new InvalidOperationException($"{file} is empty.");
    }
}
