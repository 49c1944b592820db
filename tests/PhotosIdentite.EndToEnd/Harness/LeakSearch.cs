using System.Text;

namespace PhotosIdentite.EndToEnd.Harness;

/// <summary>Looks for values, in every disguise, in whatever the site left behind.</summary>
internal sealed class LeakSearch(IEnumerable<KeyValuePair<string, string>> values)
{
    // By the first four bytes of each disguise, so that a place is read once whatever the number of values.
    private readonly Dictionary<uint, List<(string Name, byte[] Bytes)>> _byStart = values
        .SelectMany(value => Disguises.Of(value.Value).Select(form => (Name: $"{value.Key} ({form.Key})", Bytes: form.Value)))
        .GroupBy(form => BitConverter.ToUInt32(form.Bytes))
        .ToDictionary(group => group.Key, group => group.ToList());

    /// <summary>One line a find: where, which value, in which disguise.</summary>
    public IEnumerable<string> In(string place, byte[] content)
    {
        var found = new HashSet<string>();
        for (var i = 0; i + 4 <= content.Length; i++)
        {
            if (!_byStart.TryGetValue(BitConverter.ToUInt32(content, i), out var candidates)) continue;
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
            return In(place, File.ReadAllBytes(file));
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return []; // PostgreSQL removes files while it works
        }
    }
}
