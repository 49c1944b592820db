using PhotosIdentite.Privacy.Application;
using PhotosIdentite.Privacy.Contracts;
using PhotosIdentite.Privacy.Domain;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Privacy.Tests.Erasure;

/// <summary>The real vault, with a tripwire around each effect.</summary>
internal sealed class TrippingVault(IKeyVault vault, Tripwire wire) : IKeyVault
{
    public Task<KeyId> CreateAsync(KeyKind kind, CancellationToken ct) => wire.AroundAsync(() => vault.CreateAsync(kind, ct));

    public Task<KeyId> ForDayAsync(DateOnly day, CancellationToken ct) => vault.ForDayAsync(day, ct);

    public Task<Sealed> SealAsync(KeyId key, ReadOnlyMemory<byte> plain, AssociatedData aad, CancellationToken ct) =>
        wire.AroundAsync(() => vault.SealAsync(key, plain, aad, ct));

    public Task<byte[]> OpenAsync(Sealed value, AssociatedData aad, CancellationToken ct) =>
        wire.AroundAsync(() => vault.OpenAsync(value, aad, ct));

    public Task<byte[]> WrapAsync(PictureKeys keys, ReadOnlyMemory<byte> dataKey, AssociatedData aad, CancellationToken ct) =>
        vault.WrapAsync(keys, dataKey, aad, ct);

    public Task<byte[]> UnwrapAsync(PictureKeys keys, ReadOnlyMemory<byte> wrapped, AssociatedData aad, CancellationToken ct) =>
        vault.UnwrapAsync(keys, wrapped, aad, ct);

    public Task DestroyAsync(IReadOnlyCollection<KeyId> keys, CancellationToken ct) => wire.AroundAsync(() => vault.DestroyAsync(keys, ct));
}

internal sealed class TrippingLedger(IErasureLedger ledger, Tripwire wire) : IErasureLedger
{
    public Task<bool> TryWriteAsync(ErasureRequest request, CancellationToken ct) =>
        wire.AroundAsync(() => ledger.TryWriteAsync(request, ct));
}

internal sealed class TrippingRequests(IRepository<ErasureRequest> requests, Tripwire wire) : IRepository<ErasureRequest>
{
    public Task<ErasureRequest?> FirstOrDefaultAsync(Specification<ErasureRequest> specification, CancellationToken ct) =>
        wire.AroundAsync(() => requests.FirstOrDefaultAsync(specification, ct));

    public Task<TResult?> FirstOrDefaultAsync<TResult>(Specification<ErasureRequest, TResult> specification, CancellationToken ct) =>
        requests.FirstOrDefaultAsync(specification, ct);

    public Task<List<ErasureRequest>> ListAsync(Specification<ErasureRequest> specification, CancellationToken ct) =>
        requests.ListAsync(specification, ct);

    public Task<List<TResult>> ListAsync<TResult>(Specification<ErasureRequest, TResult> specification, CancellationToken ct) =>
        requests.ListAsync(specification, ct);

    public Task<int> CountAsync(Specification<ErasureRequest> specification, CancellationToken ct) => requests.CountAsync(specification, ct);
    public Task<bool> AnyAsync(Specification<ErasureRequest> specification, CancellationToken ct) => requests.AnyAsync(specification, ct);
    public void Add(ErasureRequest aggregate) => requests.Add(aggregate);
    public void Delete(ErasureRequest aggregate) => requests.Delete(aggregate);
    public Task SaveChangesAsync(CancellationToken ct) => wire.AroundAsync(() => requests.SaveChangesAsync(ct));
}
