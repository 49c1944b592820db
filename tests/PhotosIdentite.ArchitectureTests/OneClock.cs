using System.Text.RegularExpressions;

namespace PhotosIdentite.ArchitectureTests;

/// <summary>Time comes from TimeProvider, in tests too: what no test can set, no test can prove.</summary>
public sealed partial class OneClock
{
    private static readonly string[] Folders = ["src", "tests"];

    [Fact]
    public void Is_read_everywhere()
    {
        var files = Folders.SelectMany(folder =>
            Directory.EnumerateFiles(Path.Combine(Solution.Root, folder), "*.cs", SearchOption.AllDirectories)
                .Where(path => !path.Contains("/obj/", StringComparison.Ordinal))).ToList();

        Assert.True(files.Count > 500);
        Assert.DoesNotContain(files, file => OwnClock().IsMatch(File.ReadAllText(file)));
    }

    [GeneratedRegex(@"\bDateTime(Offset)?\.(Utc)?(Now|Today)\b")]
    private static partial Regex OwnClock();
}
