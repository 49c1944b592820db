using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PhotosIdentite.Platform.Web;

/// <summary><c>&lt;icon name="circle-check" class="c-pass" /&gt;</c>: one of Lucide's drawings, in the text's colour, unseen by screen readers.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed partial class IconTagHelper : TagHelper
{
    private static readonly ConcurrentDictionary<string, string> Drawings = new();

    public required string Name { get; set; }

    public string? Class { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = null;
        output.Content.SetHtmlContent(Draw(Name, Class));
    }

    /// <exception cref="InvalidOperationException">Platform does not carry a drawing of that name.</exception>
    internal static string Draw(string name, string? extra = null) =>
        $"""<svg class="icon{(extra is null ? "" : " " + extra)}" viewBox="0 0 24 24" fill="none" stroke="currentColor" """ +
        $"""stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">{Drawings.GetOrAdd(name, Read)}</svg>""";

    private static string Read(string name)
    {
        using var stream = typeof(IconTagHelper).Assembly.GetManifestResourceStream($"icons/{name}.svg")
            ?? throw new InvalidOperationException($"There is no icon {name}.");
        using var reader = new StreamReader(stream);
        return Inside().Match(reader.ReadToEnd()).Groups[1].Value.Trim();
    }

    [GeneratedRegex(@"<svg[^>]*>(.*)</svg>", RegexOptions.Singleline)]
    private static partial Regex Inside();
}
