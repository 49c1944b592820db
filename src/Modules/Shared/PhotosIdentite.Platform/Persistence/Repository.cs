using Microsoft.EntityFrameworkCore;
using PhotosIdentite.SharedKernel;

namespace PhotosIdentite.Platform.Persistence;

/// <summary>Runs specifications against a module's context.</summary>
public sealed class Repository<T>(DbContext context) : IRepository<T> where T : Aggregate
{
    public Task<T?> FirstOrDefaultAsync(Specification<T> specification, CancellationToken ct) =>
        Evaluate(specification).FirstOrDefaultAsync(ct);

    public Task<TResult?> FirstOrDefaultAsync<TResult>(Specification<T, TResult> specification, CancellationToken ct) =>
        Evaluate(specification).Select(Selector(specification)).FirstOrDefaultAsync(ct);

    public Task<List<T>> ListAsync(Specification<T> specification, CancellationToken ct) =>
        Evaluate(specification).ToListAsync(ct);

    public Task<List<TResult>> ListAsync<TResult>(Specification<T, TResult> specification, CancellationToken ct) =>
        Evaluate(specification).Select(Selector(specification)).ToListAsync(ct);

    public Task<int> CountAsync(Specification<T> specification, CancellationToken ct) => Evaluate(specification).CountAsync(ct);

    public Task<bool> AnyAsync(Specification<T> specification, CancellationToken ct) => Evaluate(specification).AnyAsync(ct);

    public void Add(T aggregate) => context.Add(aggregate);

    public void Delete(T aggregate) => context.Remove(aggregate);

    public Task SaveChangesAsync(CancellationToken ct) => context.SaveChangesAsync(ct);

    private static System.Linq.Expressions.Expression<Func<T, TResult>> Selector<TResult>(Specification<T, TResult> specification) =>
        specification.Selector ?? throw new InvalidOperationException($"{specification.GetType().Name} selects nothing.");

    private IQueryable<T> Evaluate(Specification<T> specification)
    {
        IQueryable<T> query = specification.AsNoTracking ? context.Set<T>().AsNoTracking() : context.Set<T>();
        query = specification.IncludeExpressions.Aggregate(query, (q, path) => q.Include(path));
        query = specification.WhereExpressions.Aggregate(query, (q, filter) => q.Where(filter));

        IOrderedQueryable<T>? ordered = null;
        foreach (var (key, descending) in specification.OrderExpressions)
        {
            ordered = (ordered, descending) switch
            {
                (null, false) => query.OrderBy(key),
                (null, true) => query.OrderByDescending(key),
                (_, false) => ordered.ThenBy(key),
                (_, true) => ordered.ThenByDescending(key),
            };
        }

        query = ordered ?? query;
        return specification.Take is { } limit ? query.Take(limit) : query;
    }
}
