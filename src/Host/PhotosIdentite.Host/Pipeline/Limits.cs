using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace PhotosIdentite.Host.Pipeline;

/// <summary>
/// How much one address may ask for. <c>[EnableRateLimiting("uploads")]</c>, <c>"sign-in"</c>, <c>"track"</c>, <c>"hand-over"</c> on a page model;
/// permits per minute from <c>RateLimits:{name}</c>. Bodies are small, but where <c>[RequestSizeLimit]</c> says otherwise.
/// </summary>
internal static class Limits
{
    private const int SmallBody = 1 << 20;
    private const string HandOver = "hand-over";

    public static void AddRateLimits(this IServiceCollection services, IConfiguration configuration) => services.AddRateLimiter(limiter =>
    {
        foreach (var (name, permits) in new[] { ("uploads", 60), ("sign-in", 60), ("track", 60) })
        {
            var perMinute = configuration.GetValue($"RateLimits:{name}", permits);
            limiter.AddPolicy(name, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetSlidingWindowLimiter(Asker(context), _ => Window(perMinute))
                : RateLimitPartition.GetNoLimiter(""));
        }

        // Decrypting and drawing cost: enough for who drags a frame about, not for who asks in a loop.
        var shown = configuration.GetValue("RateLimits:pictures", 600);
        limiter.AddPolicy("pictures", context => RateLimitPartition.GetSlidingWindowLimiter(Asker(context), _ => Window(shown)));

        // Whoever guesses codes from many addresses meets the second. Twenty-two letters, six places, fifteen minutes: see HandOverCode.
        // In this order: who is refused for his own address uses up nothing of what there is for all.
        limiter.AddPolicy(HandOver, _ => RateLimitPartition.GetNoLimiter(""));
        limiter.GlobalLimiter = PartitionedRateLimiter.CreateChained(
            Guesses(configuration.GetValue("RateLimits:hand-over", 10), Asker),
            Guesses(configuration.GetValue("RateLimits:hand-over-all", 300), _ => "all"));
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    });

    public static void AddRequestLimits(this IServiceCollection services)
    {
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = SmallBody;
            kestrel.Limits.MaxConcurrentConnections = 2000;
        });
        services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = 200;
            form.ValueLengthLimit = 64 * 1024;
            form.MultipartBodyLengthLimit = SmallBody;
        });
    }

    private static PartitionedRateLimiter<HttpContext> Guesses(int perMinute, Func<HttpContext, string> whose) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context =>
            HttpMethods.IsPost(context.Request.Method)
            && context.GetEndpoint()?.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName == HandOver
                ? RateLimitPartition.GetSlidingWindowLimiter(whose(context), _ => Window(perMinute))
                : RateLimitPartition.GetNoLimiter(""));

    private static SlidingWindowRateLimiterOptions Window(int perMinute) => new()
    {
        PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6, QueueLimit = 0,
    };

    // A household has a /64 of IPv6.
    private static string Asker(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        return address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false }
            ? Convert.ToHexString(address.GetAddressBytes()[..8])
            : address.ToString();
    }
}
