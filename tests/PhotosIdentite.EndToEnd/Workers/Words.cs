using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PhotosIdentite.EndToEnd.Harness;

namespace PhotosIdentite.EndToEnd.Workers;

/// <summary>The messages as they are shown, read from the files that the site shows them from.</summary>
internal static class Words
{
    private const string Folder = "src/Modules/Shared/PhotosIdentite.Platform/Texts";

    /// <summary>The longest part of a message without placeholders.</summary>
    public static string In(string language, string key) =>
        Regex.Split(Plain(All(language)[key]), @"\{\w+\}").MaxBy(part => part.Length)!.Trim();

    /// <summary>As it is read: no codes of HTML, every blank the same.</summary>
    public static string Plain(string html) => WebUtility.HtmlDecode(html).Replace('\u00A0', ' ').Replace('\u202F', ' ');

    /// <summary>The keys of messages.csv that stop a customer, from their photo to its check.</summary>
    public static IEnumerable<string> Blocking() =>
        from line in File.ReadLines(Path.Combine(SiteGround.Repository, Folder, "messages.csv")).Skip(1)
        let cells = line.Split(',')
        where cells[1] == "B" && Regex.IsMatch(cells[0], @"^(file|upload|cam|face)\.|^(session\.expired|phone\.expired|eyes\.closed|blur)$")
        select cells[0];

    public static IReadOnlyDictionary<string, string> All(string language) =>
        XDocument.Load(Path.Combine(SiteGround.Repository, Folder, $"Messages.{language}.resx")).Root!.Elements("data")
            .ToDictionary(one => one.Attribute("name")!.Value, one => one.Element("value")!.Value);
}
