using System.Linq.Expressions;

namespace PhotosIdentite.SharedKernel;

/// <summary>A named query over one aggregate. Names and shape of Ardalis.Specification, reduced to what this project uses.</summary>
public abstract class Specification<T> where T : class
{
    protected Specification() => Query = new SpecificationBuilder<T>(this);

    protected SpecificationBuilder<T> Query { get; }

    public IReadOnlyList<Expression<Func<T, bool>>> WhereExpressions => Filters;
    public IReadOnlyList<(Expression<Func<T, object?>> KeySelector, bool Descending)> OrderExpressions => Orderings;
    public IReadOnlyList<Expression<Func<T, object?>>> IncludeExpressions => Includes;
    public int? Take { get; internal set; }
    public bool AsNoTracking { get; internal set; }

    internal List<Expression<Func<T, bool>>> Filters { get; } = [];
    internal List<(Expression<Func<T, object?>>, bool)> Orderings { get; } = [];
    internal List<Expression<Func<T, object?>>> Includes { get; } = [];
}

/// <summary>A specification that reads a projection instead of whole aggregates.</summary>
public abstract class Specification<T, TResult> : Specification<T> where T : class
{
    protected Specification() => Query = new SpecificationBuilder<T, TResult>(this);

    protected new SpecificationBuilder<T, TResult> Query { get; }

    public Expression<Func<T, TResult>>? Selector { get; internal set; }
}

/// <summary>The fluent half of <see cref="Specification{T}"/>.</summary>
public class SpecificationBuilder<T>(Specification<T> specification) where T : class
{
    public SpecificationBuilder<T> Where(Expression<Func<T, bool>> filter) => With(s => s.Filters.Add(filter));
    public SpecificationBuilder<T> OrderBy(Expression<Func<T, object?>> key) => With(s => s.Orderings.Add((key, false)));
    public SpecificationBuilder<T> OrderByDescending(Expression<Func<T, object?>> key) => With(s => s.Orderings.Add((key, true)));
    public SpecificationBuilder<T> ThenBy(Expression<Func<T, object?>> key) => OrderBy(key);
    public SpecificationBuilder<T> Include(Expression<Func<T, object?>> path) => With(s => s.Includes.Add(path));
    public SpecificationBuilder<T> Take(int count) => With(s => s.Take = count);
    public SpecificationBuilder<T> AsNoTracking() => With(s => s.AsNoTracking = true);

    private SpecificationBuilder<T> With(Action<Specification<T>> change)
    {
        change(specification);
        return this;
    }
}

/// <summary>The fluent half of <see cref="Specification{T, TResult}"/>.</summary>
public sealed class SpecificationBuilder<T, TResult>(Specification<T, TResult> specification)
    : SpecificationBuilder<T>(specification) where T : class
{
    public void Select(Expression<Func<T, TResult>> selector) => specification.Selector = selector;
}
