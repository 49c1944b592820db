using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.WebEncoders;
using PhotosIdentite.Host.Pages.Dev;
using PhotosIdentite.Platform;
using PhotosIdentite.Platform.Web;

namespace PhotosIdentite.Host.Pipeline;

/// <summary>What every request meets, from the outside in.</summary>
internal static class WebPipeline
{
    public static IServiceCollection AddWeb(this IServiceCollection services, IConfiguration configuration, IWebHostEnvironment environment)
    {
        services.AddLocalization(options => options.ResourcesPath = "Texts");
        services.AddRazorPages().AddMvcOptions(mvc => mvc.Filters.Add<KnownVerbs>()).AddViewLocalization().AddDataAnnotationsLocalization(annotations =>
            annotations.DataAnnotationLocalizerProvider = (_, texts) => texts.Create(typeof(Messages)));
        services.ConfigureOptions<FormMessages>();
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddRouting(routing => routing.AddLanguages());
        services.AddHttpContextAccessor();
        services.AddHealth();
        services.AddProxies(configuration);
        services.AddSingleton<AdShelf>();
        services.AddSingleton<MailSpool>();
        services.AddPolicyHeaders(environment);
        services.AddCookieKeys(configuration);
        services.AddCookieRules(environment);
        services.AddRateLimits(configuration);
        services.AddRequestLimits();
        services.AddEnding(configuration);
        // An address may hold the secret that opens an order: no request line is ever written down.
        services.AddLogging(logging => logging
            .AddFilter<ConsoleLoggerProvider>("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Warning));
        return services;
    }

    public static void UseWeb(this WebApplication app)
    {
        app.UseProxies();
        app.UseSecurityHeaders();
        // A proxy asks over plain http whether we live.
        if (!app.Environment.IsDevelopment()) app.UseWhen(context => !context.IsHealth(), inner => inner.UseHttpsRedirection());
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            SupportedCultures = Languages.Formats,
            SupportedUICultures = Languages.Formats,
            DefaultRequestCulture = new RequestCulture(Languages.French),
            RequestCultureProviders = [new RouteLanguage(), new AcceptLanguageHeaderRequestCultureProvider()],
        });
        app.UseNoStore();
        app.UseFaultPages();
        app.UseRouting();
        app.UseRateLimiter();
        // The page that says "try again" must not need the database that is down: it asks for nobody's session.
        app.UseWhen(context => !context.IsFault(), inner => inner.UseAuthentication());
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapHealth();
        app.MapTheme();
        app.MapGet("/", () => Results.Redirect(Languages.Path("")));
    }
}
