using System.Data.Common;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PhotosIdentite.Platform.Web;

namespace PhotosIdentite.Identity.Infrastructure.Sessions;

/// <summary>
/// The cookie of a session. On plain http in Development it has neither Secure nor the prefix that asks for it.
/// </summary>
internal sealed partial class SessionCookie(IHostEnvironment environment, ILogger<SessionCookie> log)
    : IConfigureNamedOptions<CookieAuthenticationOptions>
{
    public void Configure(CookieAuthenticationOptions options) => Configure(IdentityConstants.ApplicationScheme, options);

    public void Configure(string? name, CookieAuthenticationOptions options)
    {
        if (name != IdentityConstants.ApplicationScheme) return;

        options.Cookie.Name = environment.IsDevelopment() ? "session" : "__Host-session";
        options.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.HttpOnly = true;
        options.SlidingExpiration = false;
        options.Events.OnValidatePrincipal = ResumeAsync;
        options.Events.OnRedirectToLogin = AskToSignIn;
        options.Events.OnRedirectToAccessDenied = Hide;
    }

    private async Task ResumeAsync(CookieValidatePrincipalContext context)
    {
        try
        {
            var sessions = context.HttpContext.RequestServices.GetRequiredService<Sessions>();
            var holder = await sessions.ResumeAsync(context.Principal!, context.HttpContext.RequestAborted);
            if (holder is null) context.RejectPrincipal();
            else context.ReplacePrincipal(holder);
        }
        catch (Exception fault)
            when (fault is DbException or TimeoutException or InvalidOperationException { InnerException: DbException })
        {
            NotChecked(fault.GetType().Name);
            context.RejectPrincipal(); // a guest until the database is back: the public pages keep serving
        }
    }

    private static Task AskToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var asked = HttpMethods.IsGet(context.Request.Method) ? context.Request.Path + context.Request.QueryString : "/";
        context.Response.Redirect($"{Languages.Path("/account/sign-in")}?returnUrl={Uri.EscapeDataString(asked)}");
        return Task.CompletedTask;
    }

    // What one's role may not open does not exist.
    private static Task Hide(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Session not checked: {Fault}")]
    private partial void NotChecked(string fault);
}
