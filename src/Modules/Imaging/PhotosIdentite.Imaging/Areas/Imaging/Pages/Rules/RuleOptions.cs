using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Rules;

namespace PhotosIdentite.Imaging.Web.Rules;

/// <summary>The words a field may have, in the language of the page.</summary>
internal static class RuleOptions
{
    public static IEnumerable<SelectListItem> Kinds(IStringLocalizer texts) => Of<SourceKind>(texts, "kind");

    public static IEnumerable<SelectListItem> Acceptances(IStringLocalizer texts) => Of<Acceptance>(texts, "acceptance");

    public static IEnumerable<SelectListItem> Takers(IStringLocalizer texts) => Of<PhotoTaker>(texts, "taker");

    public static IEnumerable<SelectListItem> Permissions(IStringLocalizer texts) => Of<Permission>(texts, "permission");

    public static IEnumerable<SelectListItem> Crowns(IStringLocalizer texts) => Words(texts, "crown", ["skull", "hair"]);

    public static IEnumerable<SelectListItem> Glasses(IStringLocalizer texts) => Words(texts, "glasses", FormFields.Glasses);

    public static IEnumerable<SelectListItem> Smile(IStringLocalizer texts) => Words(texts, "smile", FormFields.Smile);

    public static IEnumerable<SelectListItem> Headgear(IStringLocalizer texts) => Words(texts, "headgear", FormFields.Headgear);

    private static IEnumerable<SelectListItem> Words(IStringLocalizer texts, string group, IEnumerable<string> words) =>
        words.Select(word => new SelectListItem(texts[$"{group}.{word}"], word)).Prepend(new SelectListItem(texts["silent"], ""));

    private static IEnumerable<SelectListItem> Of<T>(IStringLocalizer texts, string group) where T : struct, Enum =>
        Enum.GetValues<T>().Select(RuleWords.Kebab).Select(word => new SelectListItem(texts[$"{group}.{word}"], word));
}
