using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Kernel.Specifications;

/// <summary>A named question about one kind of entity, asked by more than one slice.</summary>
/// <typeparam name="T">The entity that the question is about.</typeparam>
/// <remarks>Stands in for Ardalis.Specification, whose packages do not restore; it carries that library's member names, so that the swap is a package reference and a using (ADR 0011).</remarks>
public abstract class Specification<T>
    where T : class
{
    private readonly List<Func<IQueryable<T>, IQueryable<T>>> steps = [];

    /// <summary>Starts the question in a derived class: <c>Query.Where(...).OrderBy(...)</c>.</summary>
    protected Specification<T> Query => this;

    /// <summary>Keeps the rows for which the condition holds.</summary>
    public Specification<T> Where(Expression<Func<T, bool>> condition) => Then(rows => rows.Where(condition));

    /// <summary>Loads a related entity with each row.</summary>
    public Specification<T> Include<TProperty>(Expression<Func<T, TProperty>> path) => Then(rows => rows.Include(path));

    /// <summary>Sorts upwards.</summary>
    public Specification<T> OrderBy<TKey>(Expression<Func<T, TKey>> key) => Then(rows => rows.OrderBy(key));

    /// <summary>Sorts downwards.</summary>
    public Specification<T> OrderByDescending<TKey>(Expression<Func<T, TKey>> key) => Then(rows => rows.OrderByDescending(key));

    /// <summary>Sorts rows that are equal so far upwards by a further key.</summary>
    public Specification<T> ThenBy<TKey>(Expression<Func<T, TKey>> key) => Then(rows => ((IOrderedQueryable<T>)rows).ThenBy(key));

    /// <summary>Leaves out the first rows.</summary>
    public Specification<T> Skip(int count) => Then(rows => rows.Skip(count));

    /// <summary>Takes at most this many rows.</summary>
    public Specification<T> Take(int count) => Then(rows => rows.Take(count));

    /// <summary>Applies the question to a source, in the order in which it was written.</summary>
    public IQueryable<T> Evaluate(IQueryable<T> source) => steps.Aggregate(source, (rows, step) => step(rows));

    private Specification<T> Then(Func<IQueryable<T>, IQueryable<T>> step)
    {
        steps.Add(step);
        return this;
    }
}
