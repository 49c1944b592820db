namespace PhotosIdentite.SharedKernel;

/// <summary>Loads and stores one kind of aggregate of one module. Names and shape of Ardalis.Specification's <c>IRepositoryBase</c>.</summary>
public interface IRepository<T> where T : Aggregate
{
    Task<T?> FirstOrDefaultAsync(Specification<T> specification, CancellationToken ct);
    Task<TResult?> FirstOrDefaultAsync<TResult>(Specification<T, TResult> specification, CancellationToken ct);
    Task<List<T>> ListAsync(Specification<T> specification, CancellationToken ct);
    Task<List<TResult>> ListAsync<TResult>(Specification<T, TResult> specification, CancellationToken ct);
    Task<int> CountAsync(Specification<T> specification, CancellationToken ct);
    Task<bool> AnyAsync(Specification<T> specification, CancellationToken ct);
    void Add(T aggregate);
    void Delete(T aggregate);

    /// <summary>One commit: the aggregates, and the events they publish.</summary>
    Task SaveChangesAsync(CancellationToken ct);
}
