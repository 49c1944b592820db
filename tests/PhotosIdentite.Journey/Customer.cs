using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace PhotosIdentite.Journey;

/// <summary>Fills a form in as a person would: by what a field is labelled and what it says it wants (<c>autocomplete</c>).</summary>
internal sealed class Customer(JourneyOptions options)
{
    private readonly Address _address = Address.Parse(options.Address);

    public void Fill(IHtmlFormElement form)
    {
        foreach (var input in form.Elements.OfType<IHtmlInputElement>()) Fill(input);
        foreach (var text in form.Elements.OfType<IHtmlTextAreaElement>()) text.Value = Wanted(text) ?? text.Value;
        foreach (var select in form.Elements.OfType<IHtmlSelectElement>()) Choose(select);
    }

    private void Fill(IHtmlInputElement input)
    {
        switch (input.Type)
        {
            case "hidden" or "submit" or "button" or "image" or "reset": break;
            case "file": input.SetAttribute("data-file", Path.GetFullPath(options.Photo)); break;
            case "radio" when IsMine(input.Value) || (options.ShareNone && IsAbout(input, "shar") && input.Value == "None"):
                input.IsChecked = true;
                break;
            case "radio": break;
            case "checkbox": input.IsChecked = input.IsChecked || input.IsRequired; break;
            default: input.Value = Wanted(input) ?? input.Value; break;
        }
    }

    private void Choose(IHtmlSelectElement select)
    {
        if (select.Options.FirstOrDefault(option => IsMine(option.Value)) is { } mine) select.Value = mine.Value;
    }

    private bool IsMine(string value) => value == options.Document || value == options.Pack || value == options.Lang
        || (options.ShareNone && value == "None");

    private string? Wanted(IElement field) => field.GetAttribute("autocomplete")?.Split(' ')[^1] switch
    {
        "email" => options.Email,
        "name" => options.Name,
        "street-address" => _address.Street,
        "address-line1" => _address.Street,
        "address-line2" => "",
        "postal-code" => _address.PostalCode,
        "address-level2" => _address.City,
        _ => IsAbout(field, "mail") ? options.Email : null,
    };

    private static bool IsAbout(IElement field, string word) =>
        $"{field.GetAttribute("name")} {Label(field)}".Contains(word, StringComparison.OrdinalIgnoreCase);

    private static string? Label(IElement field) =>
        (field.Closest("label") ?? (field.Id is null ? null : field.Owner!.QuerySelector($"label[for='{field.Id}']")))?.TextContent;
}

/// <param name="Street">Everything before the line of the town.</param>
internal sealed record Address(string Street, string PostalCode, string City)
{
    public static Address Parse(string text)
    {
        var lines = text.Split([',', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var town = lines[^1].Split(' ', 2);
        return new Address(string.Join(", ", lines[..^1]), town[0], town.ElementAtOrDefault(1) ?? "");
    }
}
