using System.Linq.Expressions;
using System.Reflection;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LaBelleCerise.Kernel.PersonalData.Keeping;

/// <summary>Reads the rows that a period may have ended, oldest first, with all that hangs on them.</summary>
internal static class DueRows
{
    private static readonly MethodInfo TakeRows = typeof(DueRows).GetMethod(nameof(Take), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo CountRows = typeof(DueRows).GetMethod(nameof(Count), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo LoadRows = typeof(DueRows).GetMethod(nameof(Load), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>All rows of a kind: what a proof looked at.</summary>
    public static Task<int> Count(ModuleDb db, RetentionPlan plan, CancellationToken cancellation) =>
        (Task<int>)CountRows.MakeGenericMethod(plan.Type.ClrType).Invoke(null, [db, cancellation])!;

    /// <summary>Some rows whose clock started before a moment.</summary>
    public static Task<List<object>> Take(ModuleDb db, RetentionPlan plan, DateTimeOffset before, DateOnly beforeDay, int skip, int take, CancellationToken cancellation)
    {
        var row = Expression.Parameter(plan.Type.ClrType, "row");
        var clock = Expression.Property(row, plan.Clock.ClockStart);
        object bound = (Nullable.GetUnderlyingType(clock.Type) ?? clock.Type) == typeof(DateOnly) ? beforeDay : before;
        Expression due = Expression.LessThan(clock, Expression.Constant(bound, clock.Type));
        if (!plan.Goes)
        {
            due = Expression.AndAlso(due, plan.Emptied.Select(p => (Expression)NotEmpty(plan.Type, row, p)).Aggregate(Expression.OrElse));
        }

        var order = plan.Type.FindPrimaryKey()!.Properties.Select(p => p.Name).Prepend(plan.Clock.ClockStart).Distinct().Select(p => Expression.Lambda(Expression.Property(row, p), row)).ToList();
        return (Task<List<object>>)TakeRows.MakeGenericMethod(plan.Type.ClrType).Invoke(null, [db, Expression.Lambda(due, row), order, skip, take, cancellation])!;
    }

    /// <summary>The rows below these, as deep as it goes, each with the row that it hangs on.</summary>
    public static async Task<List<(object Root, object Row)>> Hanging(ModuleDb db, IEntityType type, IReadOnlyList<object> roots, CancellationToken cancellation)
    {
        var all = new List<(object Root, object Row)>();
        var level = roots.Select(r => (Type: type, Root: r, Row: r)).ToList();
        while (level.Count > 0)
        {
            var next = new List<(IEntityType Type, object Root, object Row)>();
            foreach (var above in level.GroupBy(l => l.Type))
            {
                foreach (var key in above.Key.GetReferencingForeignKeys().Where(k => !k.DeclaringEntityType.IsOwned() && k.Properties.Count == 1 && k.DeleteBehavior == DeleteBehavior.Cascade))
                {
                    var roofs = above.DistinctBy(a => a.Row, ReferenceEqualityComparer.Instance).ToDictionary(a => db.Entry(a.Row).Property(key.PrincipalKey.Properties[0].Name).CurrentValue!, a => a.Root);
                    var below = await Below(db, key, [.. roofs.Keys], cancellation);
                    next.AddRange(below.Select(b => (key.DeclaringEntityType, roofs[db.Entry(b).Property(key.Properties[0].Name).CurrentValue!], b)));
                }
            }

            all.AddRange(next.Select(n => (n.Root, n.Row)));
            level = next;
        }

        return all;
    }

    private static Task<List<object>> Below(ModuleDb db, IForeignKey key, object[] values, CancellationToken cancellation)
    {
        var row = Expression.Parameter(key.DeclaringEntityType.ClrType, "row");
        var column = Expression.Property(row, key.Properties[0].Name);
        var list = Array.CreateInstance(column.Type, values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            list.SetValue(values[i], i);
        }

        var among = Expression.Lambda(Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [column.Type], Expression.Constant(list), column), row);
        return (Task<List<object>>)LoadRows.MakeGenericMethod(key.DeclaringEntityType.ClrType).Invoke(null, [db, among, cancellation])!;
    }

    private static BinaryExpression NotEmpty(IEntityType type, ParameterExpression row, string property)
    {
        var value = Expression.Property(row, property);
        var empty = Expression.Constant(ErasurePlan.EmptyOf(type.FindProperty(property)!), value.Type);
        return Expression.NotEqual(value, empty);
    }

    private static async Task<List<object>> Take<T>(ModuleDb db, Expression<Func<T, bool>> due, List<LambdaExpression> order, int skip, int take, CancellationToken cancellation)
        where T : class
    {
        Expression query = db.Open<T>(Opening.ByLaw(Purpose.TaxDuty)).Where(due).Expression;
        for (var i = 0; i < order.Count; i++)
        {
            query = Expression.Call(typeof(Queryable), i == 0 ? nameof(Queryable.OrderBy) : nameof(Queryable.ThenBy), [typeof(T), order[i].ReturnType], query, Expression.Quote(order[i]));
        }

        var rows = db.Open<T>(Opening.ByLaw(Purpose.TaxDuty)).Provider.CreateQuery<T>(query);
        return [.. await rows.Skip(skip).Take(take).ToListAsync(cancellation)];
    }

    private static async Task<List<object>> Load<T>(ModuleDb db, Expression<Func<T, bool>> where, CancellationToken cancellation)
        where T : class => [.. await db.Open<T>(Opening.ByLaw(Purpose.TaxDuty)).Where(where).ToListAsync(cancellation)];

    private static Task<int> Count<T>(ModuleDb db, CancellationToken cancellation)
        where T : class => db.Open<T>(Opening.ByLaw(Purpose.TaxDuty)).CountAsync(cancellation);
}
