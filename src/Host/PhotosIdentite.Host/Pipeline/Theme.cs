using Microsoft.AspNetCore.Mvc;

namespace PhotosIdentite.Host.Pipeline;

/// <summary>Light, dark, or as the system says. A form in the footer sets it, without script; it says nothing about a person.</summary>
internal static class Theme
{
    /// <summary><c>light</c> or <c>dark</c>; null when the system decides.</summary>
    public static string? Chosen(HttpContext context) => context.Request.Cookies[Name(context)] is "light" or "dark"
        ? context.Request.Cookies[Name(context)] : null;

    // No token in this form: a 404 page must be the same for everybody. Who is sent here by another site changes nothing.
    public static void MapTheme(this WebApplication app) => app
        .MapPost("/theme", (HttpContext context, [FromForm] string? theme, [FromForm] string? here) =>
        {
            if (context.Request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin")) return Results.BadRequest();

            var cookie = Cookies.Rule(context.RequestServices.GetRequiredService<IHostEnvironment>(), "theme", SameSiteMode.Lax);
            cookie.MaxAge = TimeSpan.FromDays(365);
            if (theme is "light" or "dark") context.Response.Cookies.Append(cookie.Name!, theme, cookie.Build(context));
            else context.Response.Cookies.Delete(cookie.Name!, cookie.Build(context));
            return Results.LocalRedirect(IsLocal(here) ? here! : "/");
        })
        .DisableAntiforgery();

    private static bool IsLocal(string? path) => path is ['/', ..] && path is not ['/', '/' or '\\', ..] && path.All(c => c is > ' ' and <= '~');

    private static string Name(HttpContext context) => context.RequestServices.GetRequiredService<IHostEnvironment>().CookieName("theme");
}
