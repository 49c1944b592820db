using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Imaging.Application;
using PhotosIdentite.Imaging.Application.AdjustPhoto;
using PhotosIdentite.Imaging.Application.CheckPhoto;
using PhotosIdentite.Imaging.Application.Contests;
using PhotosIdentite.Imaging.Application.EraseSessions;
using PhotosIdentite.Imaging.Application.HandOvers;
using PhotosIdentite.Imaging.Application.JudgeAgain;
using PhotosIdentite.Imaging.Application.OpenPicture;
using PhotosIdentite.Imaging.Application.OpenPortrait;
using PhotosIdentite.Imaging.Application.TellDay;
using PhotosIdentite.Imaging.Application.UploadPhoto;
using PhotosIdentite.Imaging.Contracts;
using PhotosIdentite.Imaging.Application.Rules;
using PhotosIdentite.Imaging.Domain.Rules.Approvals;
using PhotosIdentite.Imaging.Domain.Rules.Versions;
using PhotosIdentite.Imaging.Domain.Contests;
using PhotosIdentite.Imaging.Domain.Sessions;
using PhotosIdentite.Imaging.Infrastructure.Jobs;
using PhotosIdentite.Imaging.Infrastructure.Mails;
using PhotosIdentite.Imaging.Infrastructure.Persistence;
using PhotosIdentite.Imaging.Infrastructure.RuleBook;
using PhotosIdentite.Imaging.Infrastructure.Store;
using PhotosIdentite.Imaging.Web;
using PhotosIdentite.Orders.Contracts;
using PhotosIdentite.Platform.Jobs;
using PhotosIdentite.Platform.Mail;
using PhotosIdentite.Platform.Messaging;
using PhotosIdentite.Platform.Modules;
using PhotosIdentite.Platform.Persistence;
using PhotosIdentite.Platform.Seeding;
using PhotosIdentite.Privacy.Contracts;

namespace PhotosIdentite.Imaging.Infrastructure;

/// <summary>Registers what keeps, shows and destroys the pictures.</summary>
internal static class Portraits
{
    public static IServiceCollection AddImagingPortraits(this IServiceCollection services, IConfiguration configuration) => services
        .AddModuleDatabase<ImagingDbContext>(configuration, ImagingDbContext.SchemaName)
        .AddModuleMessaging<ImagingDbContext>(
            configuration, ImagingDbContext.SchemaName, typeof(IPortraits).Assembly, typeof(OrderPaid).Assembly)
        .AddRepository<UploadSession, ImagingDbContext>()
        .AddRepository<RuleVersion, ImagingDbContext>()
        .AddRepository<OperatorApproval, ImagingDbContext>()
        .AddScoped<IRuleCommit, RuleCommit>()
        .AddScoped<IDocumentHistory, DocumentHistory>()
        .AddSingleton<RuleBookLoader>()
        .AddHostedService<RuleBookWatch>()
        .AddSingleton<IShippedRows, ShippedRules>()
        .AddSingleton<IDemoSeed, DemoRuleDates>()
        .AddContests()
        .AddPictureStore(configuration)
        .AddScoped<PictureVault>()
        .AddScoped<ISessionCommit, SessionCommit>()
        .AddScoped<CheckRecord>()
        .AddScoped<PhotoChecker>()
        .AddScoped<TakenDays>()
        .AddScoped<JudgedRules>()
        .AddScoped<SecondJudgement>()
        .AddScoped<AdjustableSessions>()
        .AddScoped<SessionEnd>()
        .AddScoped<PhotoReception>()
        .AddScoped<IHandOvers, HandOvers>()
        .AddScoped<PhotoPlaces>()
        .AddScoped<PhoneCookie>()
        .Configure<RazorPagesOptions>(pages =>
        {
            pages.Conventions.AddAreaPageRoute("Imaging", "/Photo", "{culture:lang}/photo/hand-over/{phone}");
            pages.Conventions.AddAreaPageRoute("Imaging", "/Camera", "{culture:lang}/photo/hand-over/{phone}/camera");
        })
        .AddSingleton(configuration.GetSection("Imaging:Lab").Get<LabSettings>() ?? new LabSettings())
        .AddScoped<PrintSheets>()
        .AddScoped<IPortraits, PortraitReader>()
        .AddScoped<IErasureParticipant, SessionErasure>()
        .AddRecurring<DestroyDueJob>("imaging.destroy-due", TimeSpan.FromMinutes(2))
        .AddRecurring<SweepOrphansJob>("imaging.sweep-orphans", TimeSpan.FromHours(1))
        .AddRecurring<ForgetHandOversJob>("imaging.forget-hand-overs", TimeSpan.FromMinutes(5));

    private static IServiceCollection AddContests(this IServiceCollection services) => services
        .AddRepository<Contest, ImagingDbContext>()
        .AddScoped<ISessionLocks, SessionLocks>()
        .AddScoped<IContestMails, ContestMails>()
        .AddScoped<HeldContests>()
        .AddScoped<ContestTrail>()
        .AddScoped<SourceView>()
        .AddModuleMail<ImagingDbContext, ContestMails>(ImagingDbContext.SchemaName);
}
