using System.Net.Sockets;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
using Npgsql;

namespace PhotosIdentite.Host.Pipeline;

/// <summary>Every "no" and every fault ends on the one page under <see cref="Path"/>, which knows nothing but the status.</summary>
internal static class Faults
{
    public const string Path = "/fault";

    public static bool IsFault(this HttpContext context) => context.Request.Path.StartsWithSegments(Path);

    public static void UseFaultPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = Path,
            StatusCodeSelector = Status,
            SuppressDiagnosticsCallback = fault => Status(fault.Exception) == StatusCodes.Status503ServiceUnavailable && Logged(app, fault),
        });
        app.UseStatusCodePagesWithReExecute(Path);
    }

    /// <summary>Pages are kept nowhere, unless one says otherwise.</summary>
    public static void UseNoStore(this WebApplication app) => app.Use(static (context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            var headers = ((HttpContext)state).Response.Headers;
            if (!headers.ContainsKey(HeaderNames.CacheControl)) headers.CacheControl = "no-store";
            return Task.CompletedTask;
        }, context);
        return next(context);
    });

    private static int Status(Exception fault) => fault switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when IsUnavailable(fault) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    // A broken rule of the database (a unique constraint, say) is our fault, not its absence.
    private static bool IsUnavailable(Exception? fault) => fault switch
    {
        null => false,
        PostgresException refused => refused.IsTransient || refused.SqlState.StartsWith("57P", StringComparison.Ordinal),
        NpgsqlException or SocketException or TimeoutException => true,
        DbUpdateException or InvalidOperationException or AggregateException => IsUnavailable(fault.InnerException),
        _ => false,
    };

    private static bool Logged(WebApplication app, ExceptionHandlerSuppressDiagnosticsContext fault)
    {
        Log.Unavailable(app.Logger, fault.Exception.GetType().Name);
        return true;
    }
}

/// <summary>One line in place of a stack for each customer who finds the database down.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A page was not served, the database or a service is away: {Fault}")]
    public static partial void Unavailable(ILogger log, string fault);
}
