using PhotosIdentite.SharedKernel;
using Quartz;

namespace PhotosIdentite.ProbeHost;

internal sealed record Slowness(int Seconds)
{
    /// <summary>Says that work began, then takes its time: the moment at which a test kills this process.</summary>
    public async Task WorkAsync(string what, CancellationToken ct)
    {
        Console.WriteLine($"started {what}");
        await Task.Delay(TimeSpan.FromSeconds(Seconds), ct);
    }
}

internal sealed class SlowSubscriber(ReceiverContext context, Slowness slowness) : ISubscriber<ProbeHappened>
{
    public async Task HandleAsync(ProbeHappened happened, CancellationToken ct)
    {
        context.Add(Probe.Make(happened.Id, "received", tell: false));
        await slowness.WorkAsync($"event {happened.Id}", ct);
    }
}

internal sealed class SlowJob(ReceiverContext context, Slowness slowness) : IJob
{
    async ValueTask IJob.Execute(IJobExecutionContext execution, CancellationToken cancellationToken)
    {
        context.Add(Probe.Make(Guid.NewGuid(), execution.Recovering ? "recovered" : "ran", tell: false));
        await slowness.WorkAsync("job", cancellationToken);
        await context.SaveChangesAsync(cancellationToken);
        Console.WriteLine("finished job");
    }
}
