using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace PhotosIdentite.Platform.Web;

/// <summary>The control of a <see cref="FieldTagHelper"/>, by the framework's own generator: names, ids and what was typed are its.</summary>
internal sealed class FieldInput(
    IHtmlGenerator generator, ViewContext view, ModelExpression field, string id, Dictionary<string, object?> attributes)
{
    public IHtmlContent Box(string type) => type switch
    {
        "textarea" => generator.GenerateTextArea(view, field.ModelExplorer, field.Name, 4, 0, With("form-control", null)),
        "password" => generator.GeneratePassword(view, field.ModelExplorer, field.Name, null, With("form-control", "password")),
        "file" => generator.GenerateTextBox(view, field.ModelExplorer, field.Name, null, null, With("form-control", "file")),
        _ => generator.GenerateTextBox(view, field.ModelExplorer, field.Name, field.Model, null, With("form-control", type)),
    };

    public IHtmlContent Select(IEnumerable<SelectListItem> options) => generator.GenerateSelect(
        view, field.ModelExplorer, null, field.Name, options, field.Model is null ? null : [Text(field.Model)], false, With("form-select", null));

    public IHtmlContent Checkbox(string label)
    {
        // What was sent in its place may be no boolean, and is then not shown again: the generator would try to read it.
        if (view.ModelState.GetValidationState(field.Name) == ModelValidationState.Invalid) view.ModelState.SetModelValue(field.Name, null, null);
        var box = generator.GenerateCheckBox(view, field.ModelExplorer, field.Name, null, With("form-check-input", null));
        var hidden = generator.GenerateHiddenForCheckbox(view, field.ModelExplorer, field.Name);
        return new HtmlContentBuilder().AppendHtml(Line(box, id, label)).AppendHtml(hidden);
    }

    // The first has the field's own id, so that the error summary leads to it.
    public IHtmlContent Radios(IEnumerable<SelectListItem> options)
    {
        var content = new HtmlContentBuilder();
        var number = 0;
        foreach (var option in options)
        {
            var own = number++ == 0 ? id : $"{id}_{number}";
            var radio = generator.GenerateRadioButton(
                view, field.ModelExplorer, field.Name, option.Value ?? option.Text, null, With("form-check-input", null, own));
            content.AppendHtml(Line(radio, own, option.Text));
        }

        return content;
    }

    private static TagBuilder Line(TagBuilder input, string forId, string words)
    {
        var line = new TagBuilder("div");
        line.AddCssClass("form-check");
        var label = new TagBuilder("label");
        label.AddCssClass("form-check-label");
        label.Attributes["for"] = forId;
        label.InnerHtml.Append(words);
        line.InnerHtml.AppendHtml(input).AppendHtml(label);
        return line;
    }

    private Dictionary<string, object?> With(string css, string? type, string? ownId = null)
    {
        var all = new Dictionary<string, object?>(attributes) { ["class"] = css };
        if (type is not null) all["type"] = type;
        if (ownId is not null) all["id"] = ownId;
        return all;
    }

    private static string Text(object value) => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
