using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace PhotosIdentite.Platform.Web;

/// <summary>
/// <c>&lt;field asp-for="Input.Email" label="…" hint="…" type="email" autocomplete="email" /&gt;</c>: label, hint, error and input, tied
/// together for screen readers. A <c>bool</c> is a checkbox; <c>options</c> makes a select, with <c>kind="radios"</c> radio buttons;
/// <c>type="textarea"</c> a text area. Other attributes go to the input; <c>class</c> to the block around it.
/// </summary>
[HtmlTargetElement("field", Attributes = "asp-for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(IHtmlGenerator generator, IStringLocalizer<Messages> texts) : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public required ModelExpression For { get; set; }

    public required string Label { get; set; }
    public string? Hint { get; set; }
    public string Type { get; set; } = "text";

    /// <summary><c>radios</c>, or nothing.</summary>
    public string? Kind { get; set; }

    public IEnumerable<SelectListItem>? Options { get; set; }
    public string? Class { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var id = TagBuilder.CreateSanitizedId(ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name), "_");
        var error = ViewContext.ModelState.GetValueOrDefault(For.Name)?.Errors.FirstOrDefault()?.ErrorMessage;
        var input = new FieldInput(generator, ViewContext, For, id, Attributes(output, id, error));
        var several = Kind == "radios";

        output.Attributes.Clear();
        output.TagName = several ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", string.Join(' ', new[] { "field", error is null ? null : "field-invalid", Class }.OfType<string>()));
        if (several && Described(id, error) is { } described) output.Attributes.SetAttribute("aria-describedby", described);

        if (IsCheckbox)
        {
            output.Content.AppendHtml(HintLine(id)).AppendHtml(ErrorLine(id, error)).AppendHtml(input.Checkbox(Label));
            return;
        }

        output.Content.AppendHtml(several ? Words("legend", null, null, Label) : LabelLine(id))
            .AppendHtml(HintLine(id)).AppendHtml(ErrorLine(id, error))
            .AppendHtml(several ? input.Radios(Options ?? []) : Options is not null ? input.Select(Options) : input.Box(Type));
    }

    private bool IsCheckbox => For.ModelExplorer.ModelType == typeof(bool);

    private Dictionary<string, object?> Attributes(TagHelperOutput output, string id, string? error)
    {
        var attributes = output.Attributes.ToDictionary(a => a.Name, object? (a) => a.Value?.ToString());
        if (Kind != "radios" && Described(id, error) is { } described) attributes["aria-describedby"] = described;
        if (error is not null) attributes["aria-invalid"] = "true";
        return attributes;
    }

    private string? Described(string id, string? error) => (Hint, error) switch
    {
        (null, null) => null,
        (_, null) => $"{id}-hint",
        (null, _) => $"{id}-error",
        _ => $"{id}-hint {id}-error",
    };

    private TagBuilder LabelLine(string id)
    {
        var label = Words("label", "form-label", null, Label);
        label.Attributes["for"] = id;
        return label;
    }

    private IHtmlContent HintLine(string id) => Hint is null ? HtmlString.Empty : Words("div", "form-text", $"{id}-hint", Hint);

    private IHtmlContent ErrorLine(string id, string? error)
    {
        if (error is null) return HtmlString.Empty;

        var line = Words("p", "field-error", $"{id}-error", "");
        line.InnerHtml.AppendHtml(IconTagHelper.Draw("circle-x"));
        line.InnerHtml.AppendHtml(Words("span", "visually-hidden", null, texts["form.error"]));
        line.InnerHtml.Append(" " + error);
        return line;
    }

    private static TagBuilder Words(string tag, string? css, string? id, string words)
    {
        var built = new TagBuilder(tag);
        if (css is not null) built.AddCssClass(css);
        if (id is not null) built.Attributes["id"] = id;
        built.InnerHtml.Append(words);
        return built;
    }
}
