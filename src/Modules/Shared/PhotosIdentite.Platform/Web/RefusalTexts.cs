using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Platform.Web;

/// <summary>A refusal in words: the text under its code, its <c>{placeholders}</c> filled from the refusal's values.</summary>
public static partial class RefusalTexts
{
    public static string Say(this IStringLocalizer texts, Refusal refusal)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(refusal);
        return Placeholder().Replace(
            texts[refusal.Code].Value, match => refusal.Values?.GetValueOrDefault(match.Groups[1].Value) ?? match.Value);
    }

    /// <summary>Puts the refusal beside a field (<c>Input.Email</c>), or on top of the page when none is named.</summary>
    public static void AddRefusal(this ModelStateDictionary state, Refusal refusal, IStringLocalizer texts, string field = "")
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddModelError(field, texts.Say(refusal));
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
