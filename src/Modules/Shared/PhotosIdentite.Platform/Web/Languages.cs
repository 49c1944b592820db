using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Routing;

namespace PhotosIdentite.Platform.Web;

/// <summary>The languages of the site. The first segment of a customer's address says which: <c>/fr/track</c>.</summary>
public static class Languages
{
    public static CultureInfo French { get; } = CultureInfo.GetCultureInfo("fr");
    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en");
    public static IList<CultureInfo> Formats { get; } = [French, English];

    /// <summary>ISO 639-1 code of the request's language.</summary>
    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    /// <summary>The path in the request's language: <c>Path("/track")</c> is <c>/fr/track</c>.</summary>
    public static string Path(string path) => $"/{Current}{path}";

    /// <summary>The language an address is in; null for those without one.</summary>
    public static string? Of(PathString path) =>
        path.StartsWithSegments("/fr") ? "fr" : path.StartsWithSegments("/en") ? "en" : null;

    /// <summary>The same address in the other language; null for those without one.</summary>
    public static string? Other(PathString path) =>
        Of(path) is { } language ? (language == "fr" ? "/en" : "/fr") + path.Value![3..] : null;

    public static void AddLanguages(this RouteOptions routing)
    {
        ArgumentNullException.ThrowIfNull(routing);
        routing.ConstraintMap["lang"] = typeof(LanguageConstraint);
        routing.LowercaseUrls = true;
    }
}

/// <summary>The language is the address's first segment, whether or not anything is found there; staff's addresses have none.</summary>
public sealed class RouteLanguage : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        return Task.FromResult(Languages.Of(httpContext.Request.Path) is { } language ? new ProviderCultureResult(language) : null);
    }
}

/// <summary><c>{culture:lang}</c></summary>
public sealed class LanguageConstraint : IRouteConstraint
{
    public bool Match(
        HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values?.TryGetValue(routeKey, out var value) == true && value is "fr" or "en";
}
