using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PhotosIdentite.Platform.Web;

/// <summary><c>&lt;error-summary /&gt;</c>: what is wrong with the form, each line leading to its field; nothing when all is well.</summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ErrorSummaryTagHelper(Microsoft.Extensions.Localization.IStringLocalizer<Messages> texts) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var errors = ViewContext.ModelState
            .OrderBy(entry => Place(entry.Key))
            .SelectMany(entry => entry.Value!.Errors.Select(error => (entry.Key, error.ErrorMessage)))
            .Distinct().ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "autofocus");
        var title = new TagBuilder("h2");
        title.InnerHtml.Append(texts["form.problem"]);
        var list = new TagBuilder("ul");
        foreach (var (key, message) in errors) list.InnerHtml.AppendHtml(Line(key, message));
        output.Content.AppendHtml(title).AppendHtml(list);
    }

    // ModelState has an order of its own; a person reads the form's, which is that of its properties.
    private int Place(string key)
    {
        var path = key.Split('.');
        return ViewContext.ViewData.ModelMetadata.Properties[path[0]] is { } form && path.Length > 1
            ? form.Properties.TakeWhile(property => property.PropertyName != path[1]).Count()
            : -1;
    }

    private static TagBuilder Line(string key, string message)
    {
        var line = new TagBuilder("li");
        if (key.Length == 0)
        {
            line.InnerHtml.Append(message);
            return line;
        }

        var link = new TagBuilder("a");
        link.Attributes["href"] = "#" + TagBuilder.CreateSanitizedId(key, "_");
        link.InnerHtml.Append(message);
        line.InnerHtml.AppendHtml(link);
        return line;
    }
}
