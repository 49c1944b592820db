using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Domain.Rules;
using PhotosIdentite.Imaging.Infrastructure.RuleBook;

namespace PhotosIdentite.Imaging.Infrastructure;

/// <summary>Registers the rule book and the workers.</summary>
internal static class Engine
{
    public static IServiceCollection AddImagingEngine(this IServiceCollection services, IConfiguration configuration) =>
        services
            .AddSingleton<IDocumentRules, DocumentRules>()
            .AddSingleton<IDocumentCatalogue, DocumentCatalogue>();
}
