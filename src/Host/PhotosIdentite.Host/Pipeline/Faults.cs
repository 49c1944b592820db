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
            SuppressDiagnosticsCallback = fault => Logged(app, fault.Exception),
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
        NotSupportedException odd when odd.Message.Contains("UTF-7", StringComparison.Ordinal) => StatusCodes.Status415UnsupportedMediaType,
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

    // A fault's message may quote what was typed ("12 rue X is not a valid value"): its kind and its place are enough.
    private static bool Logged(WebApplication app, Exception fault)
    {
        switch (Status(fault))
        {
            case StatusCodes.Status503ServiceUnavailable: Log.Unavailable(app.Logger, fault.GetType().Name); break;
            case StatusCodes.Status500InternalServerError: Log.Fault(app.Logger, string.Join(" from ", Places(fault))); break;
        }

        return true;
    }

    private static IEnumerable<string> Places(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException)
            yield return $"{fault.GetType()} {(fault as PostgresException)?.SqlState}{Environment.NewLine}{fault.StackTrace}{Environment.NewLine}";
    }
}

/// <summary>Kinds and places of faults, never their words.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Error, Message = "A page was not served, the database or a service is away: {Fault}")]
    public static partial void Unavailable(ILogger log, string fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "A page was not served: {Fault}")]
    public static partial void Fault(ILogger log, string fault);
}
