using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PhotosIdentite.Journey;

/// <summary>What a browser would send of a form: its successful controls, in order.</summary>
internal static class FormContent
{
    public static HttpContent Of(IHtmlFormElement form, IElement? button)
    {
        var fields = Fields(form, button);
        if (form.GetAttribute("enctype") != "multipart/form-data") return new FormUrlEncodedContent(fields);

        var parts = new MultipartFormDataContent();
        foreach (var (name, value) in fields) parts.Add(new StringContent(value), name);
        foreach (var file in form.QuerySelectorAll<IHtmlInputElement>("input[type=file]"))
        {
            var path = file.GetAttribute("data-file");
            parts.Add(
                new ByteArrayContent(path is null ? [] : File.ReadAllBytes(path)) { Headers = { ContentType = new("application/octet-stream") } },
                file.Name!, path is null ? "" : Path.GetFileName(path));
        }

        return parts;
    }

    public static IReadOnlyList<KeyValuePair<string, string>> Fields(IHtmlFormElement form, IElement? button)
    {
        var fields = form.Elements.OfType<IHtmlElement>()
            .Where(control => control.GetAttribute("name") is { Length: > 0 } && !control.HasAttribute("disabled"))
            .SelectMany(Values)
            .ToList();
        if (button?.GetAttribute("name") is { Length: > 0 } pressed) fields.Add(new(pressed, button.GetAttribute("value") ?? ""));
        return fields;
    }

    private static IEnumerable<KeyValuePair<string, string>> Values(IHtmlElement control)
    {
        var name = control.GetAttribute("name")!;
        return control switch
        {
            IHtmlInputElement { Type: "submit" or "image" or "button" or "reset" or "file" } => [],
            IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } => [],
            IHtmlInputElement input => [new(name, input.Value)],
            IHtmlTextAreaElement text => [new(name, text.Value)],
            IHtmlSelectElement select => select.Options.Where(o => o.IsSelected).Select(o => KeyValuePair.Create(name, o.Value)),
            _ => [],
        };
    }
}
