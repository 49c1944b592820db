using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PhotosIdentite.Privacy.Application;
using PhotosIdentite.Privacy.Application.EraseEverything;
using PhotosIdentite.Privacy.Application.ReadReceipt;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.Privacy.Infrastructure.Erasure;
using PhotosIdentite.Privacy.Infrastructure.Persistence;
using PhotosIdentite.SharedKernel;
using static PhotosIdentite.Privacy.Tests.PrivacyHost;

namespace PhotosIdentite.Privacy.Tests.Erasure;

/// <summary>The module with three others beside it, and a tripwire through all of them.</summary>
internal sealed class ErasureHost(PrivacyHost host, Tripwire wire, Shelf shelf) : IAsyncDisposable
{
    public PrivacyHost Host => host;
    public Tripwire Wire => wire;
    public Shelf Shelf => shelf;

    public static async Task<ErasureHost> StartAsync()
    {
        var (wire, shelf) = (new Tripwire(), new Shelf());
        var host = await PrivacyHost.StartAsync(services => services
            .AddSingleton(wire)
            .AddScoped<IErasureParticipant>(_ => new ShelfErasure(shelf, wire, "imaging", 3))
            .AddScoped<IErasureParticipant>(_ => new ShelfErasure(shelf, wire, "identity", 1))
            .AddScoped<IErasureParticipant>(_ => new ShelfErasure(shelf, wire, "orders", 2))
            .Decorate<IKeyVault, TrippingVault>()
            .Decorate<IErasureLedger, TrippingLedger>()
            .Decorate<IRepository<ErasureRequest>, TrippingRequests>());
        return new ErasureHost(host, wire, shelf);
    }

    public async Task<Result> EraseAsync(string email, Capability receipt)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ICommandHandler<EraseEverything, Result>>()
            .HandleAsync(new EraseEverything(new ErasureHandles { Email = email }, receipt), Stop);
    }

    public async Task FinishAsync()
    {
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await using var scope = host.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<FinishErasures>().RunAsync(Stop);
    }

    public async Task<Receipt?> ReceiptAsync(Capability receipt)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IQueryHandler<ReadReceipt, Receipt?>>().HandleAsync(new ReadReceipt(receipt), Stop);
    }

    public async Task<List<ErasureRequest>> RequestsAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<PrivacyDbContext>().ErasureRequests.AsNoTracking().ToListAsync(Stop);
    }

    public async Task<bool> OpensAsync(Sealed value)
    {
        try
        {
            await host.Vault.OpenAsync(value, Shelf.Row, Stop);
            return true;
        }
        catch (KeyDestroyedException)
        {
            return false;
        }
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();
}
