using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Host;

namespace PhotosIdentite.ArchitectureTests;

/// <summary>The host as it is really built, without being started.</summary>
public sealed class HostRules
{
    // Meant as sets: each module adds its own.
    private static readonly string[] Sets =
        ["IErasureParticipant", "IDemoSeed", "Subscriptions", "ModuleContext"];

    private static readonly WebApplicationBuilder Builder = Site.CreateBuilder([.. Settings.Schemas
        .Select(schema => $"--ConnectionStrings:{schema}=Host=127.0.0.1;Database=none")
        .Concat(["--Mail:SpoolFolder=none", "--Payments:Provider=sandbox", "--environment=Development", "--applicationName=PhotosIdentite.Host",
            $"--KeyRing:Folder={Path.Combine(Path.GetTempPath(), "photos-host-rules/keyring")}",
            $"--Pictures:Folder={Path.Combine(Path.GetTempPath(), "photos-host-rules/pictures")}"])]);

    [Fact]
    public void No_two_modules_register_the_same_service() => Assert.Empty(Builder.Services
        .Where(service => !service.IsKeyedService && service.ServiceType is { IsGenericType: false } type
            && type.FullName!.StartsWith("PhotosIdentite.", StringComparison.Ordinal) && !Sets.Contains(type.Name))
        .GroupBy(service => service.ServiceType).Where(group => group.Count() > 1).Select(group => group.Key.FullName));

    [Fact]
    public void Every_page_of_the_back_offices_asks_who_you_are()
    {
        using var app = (IDisposable)Builder.Build();
        var site = (WebApplication)app;
        site.MapRazorPages();
        var pages = ((IEndpointRouteBuilder)site).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>().ToList();
        var back = pages.Where(page => page.RoutePattern.RawText!.Split('/')[0] is "lab" or "support" or "admin" or "desk" or "ads").ToList();

        Assert.NotEmpty(back);
        Assert.Empty(back.Where(page => !page.Metadata.OfType<IAuthorizeData>().Any()).Select(page => page.RoutePattern.RawText));
    }
}
