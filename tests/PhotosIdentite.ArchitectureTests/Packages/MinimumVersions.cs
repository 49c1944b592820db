using System.Text.Json;

namespace PhotosIdentite.ArchitectureTests.Packages;

/// <summary>The vulnerability feed is not always reachable, so the lowest safe versions are written down and compared here.</summary>
[Trait("Policy", "P17")]
public sealed class MinimumVersions
{
    private static readonly Dictionary<string, Version> Floor = File.ReadLines(Path.Combine(Solution.Root, "build/minimum-versions.txt"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(' '))
        .ToDictionary(words => words[0].ToLowerInvariant(), words => Version.Parse(words[1]));

    [Fact]
    public void Are_kept_by_everything_the_host_restores()
    {
        var restored = Restored(Path.Combine(Solution.Root, "src/Host/PhotosIdentite.Host/obj/project.assets.json"));

        Assert.Contains(restored, package => Floor.ContainsKey(package.Key));
        Assert.Empty(TooOld(restored));
    }

    [Fact]
    public void Would_notice_an_old_package() =>
        Assert.Equal(["newtonsoft.json 12.0.3"], TooOld(new Dictionary<string, Version> { ["newtonsoft.json"] = new(12, 0, 3) }));

    [Fact]
    public void Are_kept_by_the_runtime() => Assert.True(Environment.Version >= new Version(10, 0, 7), $"Runtime {Environment.Version}");

    private static IEnumerable<string> TooOld(Dictionary<string, Version> packages) =>
        packages.Where(p => Floor.TryGetValue(p.Key, out var floor) && p.Value < floor).Select(p => $"{p.Key} {p.Value}");

    private static Dictionary<string, Version> Restored(string assets)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(assets));
        return json.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(library => library.Value.GetProperty("type").GetString() == "package")
            .Select(library => library.Name.Split('/'))
            .ToDictionary(name => name[0].ToLowerInvariant(), name => Version.Parse(name[1].Split('-')[0]));
    }
}
