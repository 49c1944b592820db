using Microsoft.AspNetCore.Localization;
using NetEscapades.AspNetCore.SecurityHeaders.Headers;
using PhotosIdentite.Platform.Web;

namespace PhotosIdentite.Host.Pipeline;

internal static class WebPipeline
{
    public static IServiceCollection AddWeb(this IServiceCollection services, IConfiguration configuration, IWebHostEnvironment environment)
    {
        services.AddLocalization(options => options.ResourcesPath = "Texts");
        services.AddRazorPages().AddViewLocalization();
        services.AddRouting(routing => routing.AddLanguages());
        services.AddHttpContextAccessor();
        services.AddAntiforgery(options => options.Cookie.Name = environment.CookieName("forms"));
        return services;
    }

    public static void UseWeb(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseRouting();
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            SupportedCultures = Languages.Formats,
            SupportedUICultures = Languages.Formats,
            DefaultRequestCulture = new RequestCulture(Languages.French),
            RequestCultureProviders = [new RouteLanguage(), new AcceptLanguageHeaderRequestCultureProvider()],
        });
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    private static string CookieName(this IWebHostEnvironment environment, string name) =>
        environment.IsDevelopment() ? name : $"__Host-{name}";
}
