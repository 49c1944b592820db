using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using PhotosIdentite.Platform;

namespace PhotosIdentite.Identity.Tests;

/// <summary>Turns the sentences of a page back into their codes, so that tests do not repeat sentences.</summary>
internal static class Codes
{
    private static readonly string[] Known =
    [
        "login.failed", "link.expired", "pwd.short", "pwd.known", "identity.email-invalid", "identity.password-wrong", "identity.busy",
    ];

    public static async Task<string> Coded(this IdentitySite site, HttpResponseMessage answer)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr");
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        var shared = site.Services.GetRequiredService<IStringLocalizer<Messages>>();
        var own = site.Services.GetRequiredService<IStringLocalizer<IdentityTexts>>();
        foreach (var code in Known)
        {
            var text = code.StartsWith("identity.", StringComparison.Ordinal) ? own[code] : shared[code];
            Assert.False(text.ResourceNotFound, code);
            page = page.Replace(text.Value, code, StringComparison.Ordinal);
        }

        return page;
    }
}
