using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PhotosIdentite.Platform.Web;

/// <summary>A part of a page that the Host draws, because it knows a module's contract and Platform knows none.</summary>
public abstract class HostPartTagHelper(IHtmlHelper html) : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    private protected async Task DrawAsync(TagHelperOutput output, string partial, object? model)
    {
        ((IViewContextAware)html).Contextualize(ViewContext);
        output.TagName = null;
        output.Content.SetHtmlContent(await html.PartialAsync(partial, model));
    }
}

/// <summary><c>&lt;acceptance-badge document="@doc" /&gt;</c>: whether the office takes a photo made at home, in icon, word and sentence.</summary>
[HtmlTargetElement("acceptance-badge", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AcceptanceBadgeTagHelper(IHtmlHelper html) : HostPartTagHelper(html)
{
    /// <summary>An <c>IdentityDocument</c> of Imaging's contract.</summary>
    public required object Document { get; set; }

    /// <summary>The word alone, for lists.</summary>
    public bool Brief { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) =>
        DrawAsync(output, Brief ? "_AcceptanceTag" : "_AcceptanceBadge", Document);
}

/// <summary><c>&lt;rule-news news="@portrait.News" fits="@portrait.Fits" /&gt;</c>: the rules changed, by what, and whether the photo still meets them.</summary>
[HtmlTargetElement("rule-news", TagStructure = TagStructure.WithoutEndTag)]
public sealed class RuleNewsTagHelper(IHtmlHelper html) : HostPartTagHelper(html)
{
    /// <summary>A <c>RuleNews</c> of Imaging's contract.</summary>
    public required object News { get; set; }

    public bool Fits { get; set; }

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => DrawAsync(output, "_RuleNews", new ToldNews(News, Fits));
}

/// <param name="News">A <c>RuleNews</c> of Imaging's contract.</param>
public sealed record ToldNews(object News, bool Fits);

/// <summary><c>&lt;ad-slot slot="tracking" topics="@(["visa"])" /&gt;</c>: one advertisement, or nothing; never a fault.</summary>
[HtmlTargetElement("ad-slot", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AdSlotTagHelper(IHtmlHelper html) : HostPartTagHelper(html)
{
    /// <summary><c>tracking</c> or <c>confirmation</c>.</summary>
    public required string Slot { get; set; }

    /// <summary>What the page is about, from the document; never from the person.</summary>
    public IReadOnlyCollection<string> Topics { get; set; } = [];

    public override Task ProcessAsync(TagHelperContext context, TagHelperOutput output) => DrawAsync(output, "_AdSlot", new AdSlot(Slot, Topics));
}

/// <param name="Topics">What the page is about.</param>
public sealed record AdSlot(string Slot, IReadOnlyCollection<string> Topics);
