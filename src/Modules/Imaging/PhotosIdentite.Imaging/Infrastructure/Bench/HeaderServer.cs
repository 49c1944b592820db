using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Application.UploadPhoto;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Imaging.Web;

namespace PhotosIdentite.Imaging.Infrastructure.Bench;

/// <summary>A server of two addresses: <c>/empty</c> answers, <c>/refuse</c> reads the form and the header of its file first.</summary>
internal static class HeaderServer
{
    /// <summary>Says its address in its only line, and ends with its standard input.</summary>
    public static async Task<int> RunAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var site = builder.Build();
        site.Run(context => context.Request.Path == "/empty" ? Task.CompletedTask : RefuseAsync(context));
        await site.StartAsync();
        Console.WriteLine(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        await Console.In.ReadLineAsync();
        return 0;
    }

    private static async Task RefuseAsync(HttpContext context)
    {
        var form = await UploadForm.OpenAsync(context.Request, context.RequestAborted) ?? throw new InvalidDataException("This is no form.");
        var refusal = await PhotoIntake.CopyAsync(form, new Nowhere(), context.RequestAborted);
        await form.DrainAsync(context.RequestAborted);
        context.Response.StatusCode = refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
    }

    private sealed class Nowhere : IPictureDraft
    {
        public ValueTask WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken ct) => ValueTask.CompletedTask;

        public Task<StoredBlob> CommitAsync(CancellationToken ct) => throw new NotSupportedException();

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
