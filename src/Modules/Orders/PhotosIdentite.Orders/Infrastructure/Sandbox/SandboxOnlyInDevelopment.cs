using Microsoft.Extensions.Hosting;

namespace PhotosIdentite.Orders.Infrastructure.Sandbox;

/// <summary>Before the first request: play money anywhere but in Development stops the site.</summary>
internal sealed class SandboxOnlyInDevelopment(IHostEnvironment environment) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => environment.IsDevelopment()
        ? Task.CompletedTask
        : throw new InvalidOperationException("Payments:Provider is sandbox: play money is for Development only.");

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
