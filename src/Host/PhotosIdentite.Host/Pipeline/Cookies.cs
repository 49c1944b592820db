using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;

namespace PhotosIdentite.Host.Pipeline;

/// <summary>Cookies are ours alone: <c>__Host-</c> and Secure everywhere but on the plain http of Development.</summary>
internal static class Cookies
{
    public static void AddCookieRules(this IServiceCollection services, IWebHostEnvironment environment)
    {
        services.AddAntiforgery(options => options.Cookie = Rule(environment, "forms", SameSiteMode.Strict));
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie = Rule(environment, "notice", SameSiteMode.Lax));
    }

    /// <summary>Keys that sign and seal cookies and forms: a folder of their own, readable by this program's user alone.</summary>
    /// <exception cref="InvalidOperationException">No folder is configured.</exception>
    public static void AddCookieKeys(this IServiceCollection services, IConfiguration configuration)
    {
        var folder = configuration["DataProtection:Folder"]
            ?? (configuration["KeyRing:Folder"] is { } ring ? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(ring))!, "cookie-keys") : null)
            ?? throw new InvalidOperationException("DataProtection:Folder is missing (or KeyRing:Folder, beside which the keys would be kept).");
        var kept = Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        services.AddDataProtection().SetApplicationName("PhotosIdentite").PersistKeysToFileSystem(kept);
    }

    /// <summary>The name under the environment's rule.</summary>
    public static string CookieName(this IHostEnvironment environment, string name) =>
        environment.IsDevelopment() ? name : $"__Host-{name}";

    public static CookieBuilder Rule(IHostEnvironment environment, string name, SameSiteMode sites) => new()
    {
        Name = environment.CookieName(name),
        HttpOnly = true,
        IsEssential = true,
        Path = "/",
        SameSite = sites,
        SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always,
    };
}
