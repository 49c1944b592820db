using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.RuleBook;
using PhotosIdentite.Imaging.Infrastructure.Worker;

namespace PhotosIdentite.Imaging.Infrastructure;

/// <summary>Registers the rule book and the workers.</summary>
internal static class Engine
{
    public static IServiceCollection AddImagingEngine(this IServiceCollection services, IConfiguration configuration) =>
        services
            .AddSingleton<DocumentRules>()
            .AddSingleton<IDocumentRules>(sp => sp.GetRequiredService<DocumentRules>())
            .AddSingleton<IDocumentCatalogue, DocumentCatalogue>()
            .AddSingleton(configuration.GetSection("Imaging:Worker").Get<WorkerLimits>() ?? new WorkerLimits())
            .AddHttpContextAccessor()
            .AddSingleton<IAsker, RequestAsker>()
            .AddSingleton<WorkerPool>()
            .AddHostedService<WarmUp>()
            .AddSingleton<PhotoWorker>()
            .AddSingleton<IPhotoWorker>(sp => sp.GetRequiredService<PhotoWorker>())
            .AddSingleton<ISheetComposer>(sp => sp.GetRequiredService<PhotoWorker>());
}
