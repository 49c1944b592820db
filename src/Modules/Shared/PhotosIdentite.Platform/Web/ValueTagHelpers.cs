using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Platform.Web;

/// <summary><c>&lt;money value="@order.Total" /&gt;</c> writes an amount.</summary>
[HtmlTargetElement("money", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MoneyTagHelper : TagHelper
{
    public Money Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "text-nowrap");
        output.Content.SetContent(MoneyText.Show(Value));
    }
}

/// <summary><c>&lt;when value="@at" /&gt;</c> writes an instant in Paris time, <c>&lt;when day="@day" /&gt;</c> a day.</summary>
[HtmlTargetElement("when", TagStructure = TagStructure.WithoutEndTag)]
public sealed class WhenTagHelper : TagHelper
{
    public DateTimeOffset? Value { get; set; }
    public DateOnly? Day { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (Value is null && Day is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "time";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("datetime", Value is { } at
            ? at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            : Day!.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        output.Content.SetContent(Value is { } instant ? WhenText.Show(instant) : WhenText.Show(Day!.Value));
    }
}

/// <summary><c>&lt;order-number value="K7M294QX01234" /&gt;</c> writes it 4-4-4-1, never broken over lines or mirrored.</summary>
[HtmlTargetElement("order-number", TagStructure = TagStructure.WithoutEndTag)]
public sealed class OrderNumberTagHelper : TagHelper
{
    public string? Value { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "bdi";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "order-number");
        output.Content.SetContent(OrderNumber.Parse(Value)?.ToString() ?? Value ?? "");
    }
}
