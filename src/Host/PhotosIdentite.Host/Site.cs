using PhotosIdentite.Advertising;
using PhotosIdentite.Host.Pipeline;
using PhotosIdentite.Identity;
using PhotosIdentite.Imaging;
using PhotosIdentite.Orders;
using PhotosIdentite.Platform.Jobs;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Platform.Web;
using PhotosIdentite.Privacy;

namespace PhotosIdentite.Host;

/// <summary>The site: what it is made of, and the order in which a request passes through it.</summary>
internal static class Site
{
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddSettings();
        builder.Host.UseDefaultServiceProvider(container => container.ValidateOnBuild = container.ValidateScopes = true);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services
            .AddWeb(builder.Configuration, builder.Environment)
            .AddMail(builder.Configuration)
            .AddJobs(builder.Configuration)
            .AddPrivacy(builder.Configuration)
            .AddIdentity(builder.Configuration)
            .AddImaging(builder.Configuration)
            .AddOrders(builder.Configuration)
            .AddAdvertising(builder.Configuration);
        return builder;
    }

    public static async Task<int> RunAsync(string[] args)
    {
        await using var app = CreateBuilder(args).Build();
        app.UseEnding();
        app.UseWeb();
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        await app.RunAsync();
        return 0;
    }
}
