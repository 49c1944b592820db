using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Application.UploadPhoto;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Infrastructure;
using PhotosIdentite.Imaging.Infrastructure.Accuracy;
using PhotosIdentite.Imaging.Infrastructure.Bench;
using PhotosIdentite.Imaging.Infrastructure.Hostile;
using PhotosIdentite.Imaging.Infrastructure.Tool;
using PhotosIdentite.Imaging.Infrastructure.Worker;
using PhotosIdentite.Imaging.Web;
using PhotosIdentite.Platform.Modules;

namespace PhotosIdentite.Imaging;

/// <summary>The module's only public type; the rest is reached through <c>PhotosIdentite.Imaging.Contracts</c>.</summary>
public static class ImagingModule
{
    public static IServiceCollection AddImaging(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services
            .AddImagingEngine(configuration)
            .AddImagingPortraits(configuration)
            .AddScoped<MeasureWords>()
            .AddScoped<ResultWords>()
            .AddScoped<AdjustWords>()
            .AddScoped<IOperationLog, OperationLog>()
            .AddSingleton(configuration.GetSection("Imaging:Uploads").Get<UploadLimits>() ?? new UploadLimits())
            .AddSingleton<UploadDoor>()
            .AddSingleton<StoreRoom>()
            .AddSingleton(sp => Quotas(sp.GetRequiredService<UploadLimits>(), sp.GetRequiredService<TimeProvider>()))
            .AddModuleHandlers(typeof(ImagingModule));
    }

    private static DailyQuotas Quotas(UploadLimits limits, TimeProvider clock) =>
        new(new DailyQuota(limits.MegabytesOfOneADay << 20, clock), new DailyQuota(limits.ContestsOfOneADay, clock));

    /// <summary>The verb <c>imaging-worker</c>: decodes and checks photos sent through standard input, until that ends.</summary>
    public static async Task<int> RunWorkerAsync()
    {
        await using var input = Console.OpenStandardInput();
        await using var output = Console.OpenStandardOutput();
        return await WorkerLoop.RunAsync(input, output, CancellationToken.None);
    }

    /// <summary>The verb <c>photo</c>: see <c>build/photo</c>. Returns its exit code.</summary>
    public static Task<int> RunPhotoToolAsync(string[] args) =>
        args is ["--hostile", var folder] ? CorpusTool.WriteAsync(folder) : PhotoTool.RunAsync(args);

    /// <summary>The verb <c>accuracy</c>: see <c>build/accuracy</c>. Returns its exit code.</summary>
    public static Task<int> RunAccuracyToolAsync(string[] args) => AccuracyTool.RunAsync(args);

    /// <summary>The verb <c>imaging-bench</c>: see <c>build/bench</c>. Returns its exit code.</summary>
    public static Task<int> RunBenchAsync(string[] args) => ImagingBench.RunAsync(args);
}
