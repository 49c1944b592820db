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

    public static void AddLanguages(this RouteOptions routing)
    {
        ArgumentNullException.ThrowIfNull(routing);
        routing.ConstraintMap["lang"] = typeof(LanguageConstraint);
        routing.LowercaseUrls = true;
    }
}

/// <summary>The language is the address's first segment, and nothing else.</summary>
public sealed class RouteLanguage : RequestCultureProvider
{
    public override Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext) =>
        Task.FromResult(httpContext?.GetRouteValue("culture") is string language ? new ProviderCultureResult(language) : null);
}

/// <summary><c>{culture:lang}</c></summary>
public sealed class LanguageConstraint : IRouteConstraint
{
    public bool Match(
        HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values?.TryGetValue(routeKey, out var value) == true && value is "fr" or "en";
}
