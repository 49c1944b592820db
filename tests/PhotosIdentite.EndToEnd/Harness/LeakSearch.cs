using System.Text;

namespace PhotosIdentite.EndToEnd.Harness;

/// <summary>Looks for values, in every disguise, in whatever the site left behind.</summary>
internal sealed class LeakSearch
{
    // By the first four bytes of each disguise, so that a place is read once whatever the number of values.
    private readonly Dictionary<uint, List<(string Name, byte[] Bytes)>> _byStart;
    private readonly bool[] _starts = new bool[1 << 16]; // by the first two: nearly every place ends here

    public LeakSearch(IEnumerable<KeyValuePair<string, string>> values)
    {
        _byStart = values
            .SelectMany(value => Disguises.Of(value.Value).Select(form => (Name: $"{value.Key} ({form.Key})", Bytes: form.Value)))
            .GroupBy(form => BitConverter.ToUInt32(form.Bytes))
            .ToDictionary(group => group.Key, group => group.ToList());
        foreach (var start in _byStart.Keys) _starts[start & 0xFFFF] = true;
    }

    /// <summary>One line a find: where, which value, in which disguise.</summary>
    public IEnumerable<string> In(string place, byte[] content)
    {
        var found = new HashSet<string>();
        for (var i = 0; i + 4 <= content.Length; i++)
        {
            if (!_starts[content[i] | (content[i + 1] << 8)] || !_byStart.TryGetValue(BitConverter.ToUInt32(content, i), out var candidates)) continue;
            foreach (var (name, bytes) in candidates)
                if (content.AsSpan(i).StartsWith(bytes) && found.Add(name)) yield return $"{place}: {name}";
        }
    }

    public IEnumerable<string> In(string place, string content) => In(place, Encoding.UTF8.GetBytes(content));

    /// <summary>Every file below the folder, its name first.</summary>
    public IEnumerable<string> InFolder(string place, string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .SelectMany(file => In($"{place}, name of a file", file).Concat(InFile($"{place}/{Path.GetFileName(file)}", file)));

    private IEnumerable<string> InFile(string place, string file)
    {
        try
        {
            return new FileInfo(file).Length == 0 ? [] : In(place, File.ReadAllBytes(file)); // a pipe has no length and no end
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return []; // PostgreSQL removes files while it works
        }
    }
}
