using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Application.UploadPhoto;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Imaging.Web;

/// <summary>How many uploads are open at once, in all and of one address, and for how long. Settable under <c>Imaging:Uploads</c>.</summary>
internal sealed record UploadLimits
{
    public int Open { get; init; } = 100;
    public int OpenOfOne { get; init; } = 12;

    /// <summary>On average since the beginning. A phone on EDGE sends twice as much; at this pace 2.4 MB arrive before the end.</summary>
    public int LeastBytesPerSecond { get; init; } = 4096;

    /// <summary>In which nothing is asked for yet; and how long a line that was at the least pace may fall silent.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(10);

    public TimeSpan Longest { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Of pictures kept for one address in a day. Mobile operators put thousands of phones behind one.</summary>
    public long MegabytesOfOneADay { get; init; } = 2000;

    /// <summary>Photos that one address may ask a person to look at in a day.</summary>
    public int ContestsOfOneADay { get; init; } = 3;
}

/// <summary>Turns an upload away before a byte of it is read, when there are too many.</summary>
internal sealed class UploadDoor(UploadLimits limits)
{
    private readonly ConcurrentDictionary<string, int> _inside = new();
    private int _all;

    /// <returns>Null when it may enter; it must <see cref="Leave"/>.</returns>
    public Refusal? Enter(string asker)
    {
        var refusal = _inside.AddOrUpdate(asker, 1, (_, count) => count + 1) > limits.OpenOfOne ? CheckRefusals.TooMany : null;
        if (Interlocked.Increment(ref _all) > limits.Open) refusal ??= CheckRefusals.Full;
        if (refusal is not null) Leave(asker);
        return refusal;
    }

    public void Leave(string asker)
    {
        Interlocked.Decrement(ref _all);
        if (_inside.AddOrUpdate(asker, 0, (_, count) => count - 1) <= 0) _inside.TryRemove(KeyValuePair.Create(asker, 0));
    }
}

/// <summary>Passes what is posted through the <see cref="UploadDoor"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class UploadDoorAttribute : Attribute, IAsyncResourceFilter
{
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (!HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            await next();
            return;
        }

        var services = context.HttpContext.RequestServices;
        var (door, asker) = (services.GetRequiredService<UploadDoor>(), services.GetRequiredService<IAsker>().Key);
        if ((services.GetRequiredService<StoreRoom>().RefusalOf(asker) ?? door.Enter(asker)) is { } refusal)
        {
            context.Result = new StatusCodeResult(context.HttpContext.Response.Busy(refusal));
            return;
        }

        var request = context.HttpContext.Request;
        request.Body = new PacedBody(request.Body, services.GetRequiredService<UploadLimits>(), services.GetRequiredService<TimeProvider>());
        try
        {
            await next();
        }
        finally
        {
            door.Leave(asker);
        }
    }
}

/// <summary>"Not now" in the words of HTTP.</summary>
internal static class BusyAnswer
{
    /// <summary>Says when to come back; 200 when waiting would not help.</summary>
    public static int Busy(this HttpResponse response, Refusal refusal)
    {
        var (status, seconds) = refusal == CheckRefusals.Full ? (StatusCodes.Status503ServiceUnavailable, "10")
            : refusal.Code == CheckRefusals.TooMany.Code ? (StatusCodes.Status429TooManyRequests, $"{60 * int.Parse(refusal.Values!["min"], CultureInfo.InvariantCulture)}")
            : (StatusCodes.Status200OK, null);
        if (seconds is not null) response.Headers.RetryAfter = seconds;
        return response.StatusCode = status;
    }
}
