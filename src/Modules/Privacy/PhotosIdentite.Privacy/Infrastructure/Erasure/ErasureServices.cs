using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Platform.Jobs;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Platform.Modules;
using PhotosIdentite.Privacy.Application;
using PhotosIdentite.Privacy.Application.ReadReceipt;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.Privacy.Infrastructure.KeyRing;
using PhotosIdentite.Privacy.Infrastructure.Persistence;

namespace PhotosIdentite.Privacy.Infrastructure.Erasure;

internal static class ErasureServices
{
    public static IServiceCollection AddErasure(this IServiceCollection services) => services
        .AddRepository<ErasureRequest, PrivacyDbContext>()
        .AddRepository<ErasureLink, PrivacyDbContext>()
        .AddScoped<ErasurePlans>()
        .AddScoped<LinkContacts>()
        .AddScoped<IErasureLedger, ErasureLedger>()
        .AddScoped<IErasureLinks, ErasureLinks>()
        .AddScoped<IErasureRequests, ErasureRequests>()
        .AddSingleton(provider => new ErasureHorizon(provider.GetRequiredService<KeyRingOptions>().KeepMasters))
        .AddModuleMail<PrivacyDbContext, ErasureMails>(PrivacyDbContext.SchemaName)
        .AddRecurring<FinishErasures>("privacy.finish-erasures", TimeSpan.FromSeconds(30))
        .AddRecurring<ForgetLinks>("privacy.forget-links", TimeSpan.FromMinutes(5));
}
