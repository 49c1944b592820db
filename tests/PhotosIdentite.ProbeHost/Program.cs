// Stands where the site's process stands in the kill tests: the Platform's own buses, outbox, inbox and jobs, with slow handlers.
//   listen SECONDS   hears probe events, taking so long over each        jobs SECONDS   runs the job "probe.slow", taking so long
//   send GUID [fail] makes a probe and publishes it in one commit, or rolls both back
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PhotosIdentite.Platform.Jobs;
using PhotosIdentite.Platform.Messaging;
using PhotosIdentite.Platform.Modules;
using PhotosIdentite.ProbeHost;
using Quartz;

var builder = Host.CreateApplicationBuilder();
builder.Configuration.AddJsonFile(Environment.GetEnvironmentVariable("PHOTOS_SETTINGS")!);
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton(new Slowness(args[0] == "send" ? 0 : int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture)));
builder.Services.AddModuleDatabase<SenderContext>(builder.Configuration, "orders");
builder.Services.AddModuleDatabase<ReceiverContext>(builder.Configuration, "imaging");
if (args[0] != "jobs") builder.Services.AddModuleMessaging<SenderContext>(builder.Configuration, "orders", typeof(Probe).Assembly);
if (args[0] == "listen") builder.Services.AddModuleMessaging<ReceiverContext>(builder.Configuration, "imaging", typeof(Probe).Assembly);
if (args[0] == "jobs")
{
    builder.Services.AddJobs(builder.Configuration);
    builder.Services.AddRecurring<SlowJob>("probe.slow", TimeSpan.FromHours(1));
}

using var host = builder.Build();
await host.StartAsync();
if (args[0] == "send")
{
    await using var scope = host.Services.CreateAsyncScope();
    var context = scope.ServiceProvider.GetRequiredService<SenderContext>();
    await using var transaction = await context.Database.BeginTransactionAsync();
    context.Add(Probe.Make(Guid.Parse(args[1]), "sent", tell: true));
    await context.SaveChangesAsync();
    if (args.Length > 2) await transaction.RollbackAsync();
    else await transaction.CommitAsync();
    await Task.Delay(2500); // the outbox is emptied each second
    await host.StopAsync();
    return;
}

Console.WriteLine("ready");
await host.WaitForShutdownAsync();
