using System.Xml.Linq;
using PhotosIdentite.EndToEnd.Harness;

namespace PhotosIdentite.EndToEnd.Workers;

/// <summary>The messages as they are shown, read from the files that the site shows them from.</summary>
internal static class Words
{
    private const string Folder = "src/Modules/Shared/PhotosIdentite.Platform/Texts";

    /// <summary>The longest part of a message without placeholders.</summary>
    public static string In(string language, string key) =>
        System.Text.RegularExpressions.Regex.Split(All(language)[key], @"\{\w+\}").MaxBy(part => part.Length)!.Trim();

    public static IReadOnlyDictionary<string, string> All(string language) =>
        XDocument.Load(Path.Combine(SiteGround.Repository, Folder, $"Messages.{language}.resx")).Root!.Elements("data")
            .ToDictionary(one => one.Attribute("name")!.Value, one => one.Element("value")!.Value);
}
