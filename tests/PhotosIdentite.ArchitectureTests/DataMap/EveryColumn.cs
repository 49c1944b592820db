using System.Text;
using PhotosIdentite.Canary.Data;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.ArchitectureTests.DataMap;

[Trait("Policy", "P12")]
public sealed class EveryColumn
{
    private static readonly IReadOnlyList<MapLine> Map = MapLine.Of(Solution.Contexts);

    [Fact]
    public void Is_classified()
    {
        Assert.NotEmpty(Map);
        Assert.Empty(Unclassified(Map));
    }

    [Fact]
    public void That_is_personal_is_sealed() => Assert.Empty(Unsealed(Map));

    [Fact]
    public void That_is_sealed_is_personal() =>
        Assert.Empty(Map.Where(line => line.Type == typeof(Sealed) && line.Class != "Personal").Select(line => $"{line.Table}.{line.Column}"));

    [Fact]
    public void Every_rule_bites()
    {
        var canary = MapLine.Of([typeof(CanaryContext)]);
        Assert.Equal([".Rows.forgotten"], Unclassified(canary).Select(name => name.Replace(".rows.", ".Rows.", StringComparison.Ordinal)));
        Assert.Equal([".Rows.plain_name"], Unsealed(canary).Select(name => name.Replace(".rows.", ".Rows.", StringComparison.Ordinal)));
    }

    /// <summary>Writes the map when it changed, so that the next commit carries it; fails so that nobody forgets.</summary>
    [Fact]
    public void Stands_in_docs_data_map()
    {
        var text = new StringBuilder("# Data map\n\nWritten by the tests from the entities' attributes; do not edit.\n\n| table | column | kind | kept until |\n|---|---|---|---|\n");
        foreach (var line in Map) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"| {line.Table} | {line.Column} | {line.Class} | {line.KeptUntil} |\n");
        var file = Path.Combine(Solution.Root, "docs/data-map.md");
        var known = File.Exists(file) ? File.ReadAllText(file) : "";
        if (known != text.ToString() && Environment.GetEnvironmentVariable("CI") is null) File.WriteAllText(file, text.ToString());

        Assert.True(known == text.ToString(), "docs/data-map.md was out of date and is written anew: look at it and commit it.");
    }

    private static IEnumerable<string> Unclassified(IEnumerable<MapLine> map) =>
        map.Where(line => line.Class is null).Select(line => $"{line.Table}.{line.Column}");

    private static IEnumerable<string> Unsealed(IEnumerable<MapLine> map) =>
        map.Where(line => line.Class == "Personal" && line.Type != typeof(Sealed)).Select(line => $"{line.Table}.{line.Column}");
}
