using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using PhotosIdentite.Identity.Application;
using PhotosIdentite.Identity.Domain;
using PhotosIdentite.Identity.Infrastructure.Accounts;
using PhotosIdentite.Identity.Infrastructure.Erasure;
using PhotosIdentite.Identity.Infrastructure.Jobs;
using PhotosIdentite.Identity.Infrastructure.Mails;
using PhotosIdentite.Identity.Infrastructure.Orders;
using PhotosIdentite.Identity.Infrastructure.Passwords;
using PhotosIdentite.Identity.Infrastructure.Persistence;
using PhotosIdentite.Identity.Infrastructure.Seeding;
using PhotosIdentite.Identity.Infrastructure.Sessions;
using PhotosIdentite.Identity.Infrastructure.Staff;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Platform.Jobs;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Platform.Messaging;
using PhotosIdentite.Platform.Modules;
using PhotosIdentite.Platform.Seeding;
using PhotosIdentite.Privacy.Contracts;

namespace PhotosIdentite.Identity;

/// <summary>The module's only public type; the rest is reached through <c>PhotosIdentite.Identity.Contracts</c>.</summary>
public static class IdentityModule
{
    public static IServiceCollection AddIdentity(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return services
            .AddModuleDatabase<IdentityDbContext>(configuration, IdentityDbContext.SchemaName)
            .AddRepository<Account, IdentityDbContext>()
            .AddModuleMessaging<IdentityDbContext>(configuration, IdentityDbContext.SchemaName, typeof(OrderPaid).Assembly)
            .AddModuleMail<IdentityDbContext, MailComposer>(IdentityDbContext.SchemaName)
            .AddModuleHandlers(typeof(IdentityModule))
            .AddNightly<TidyJob>("identity.tidy", "0 40 3 * * ?")
            .AddAccounts(configuration)
            .AddSessions()
            .AddScoped<ISignedInCustomer, SignedInCustomer>()
            .AddScoped<IErasureParticipant, AccountErasure>()
            .AddScoped<PaidOrderBlob>()
            .AddSingleton<IDemoSeed, DemoAccounts>();
    }

    private static IServiceCollection AddAccounts(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddIdentityCore<Account>(identity =>
        {
            identity.User.RequireUniqueEmail = true;
            identity.Stores.ProtectPersonalData = false; // the store seals by itself, and leaves nothing out
        }).AddUserStore<AccountStore>();
        services.Replace(ServiceDescriptor.Scoped<ILookupNormalizer>(provider => provider.GetRequiredService<LoginTags>()));
        services.Replace(ServiceDescriptor.Singleton<IPasswordHasher<Account>>(
            provider => provider.GetRequiredService<PepperedHasher>()));
        services.Configure<PasswordHasherOptions>(hashing => hashing.IterationCount = 220_000);
        services.Configure<HashingOptions>(configuration.GetSection("Identity:Hashing"));
        services.Configure<AnswerOptions>(configuration.GetSection("Identity"));
        return services
            .AddScoped<LoginTags>()
            .AddSingleton<PepperedHasher>()
            .AddSingleton<HashingGate>()
            .AddSingleton<SteadyAnswer>()
            .AddScoped<ICredentials, Credentials>()
            .AddScoped<IAccounts, Accounts>()
            .AddScoped<INotices, NoticeBox>();
    }

    private static IServiceCollection AddSessions(this IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme);
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, SessionCookie>();
        services.AddAuthorization();
        services.Configure<RazorPagesOptions>(pages => pages.Conventions.Add(new StaffPages()));
        return services
            .AddHttpContextAccessor()
            .AddScoped<Sessions>()
            .AddScoped<ISessions>(provider => provider.GetRequiredService<Sessions>());
    }
}
