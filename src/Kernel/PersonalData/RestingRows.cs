using System.Linq.Expressions;
using System.Reflection;
using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.PersonalData;

/// <summary>Tells a row that rests from one that does not exist: both are hidden, and only the first has a reason.</summary>
public sealed class RestingRows(IServiceScopeFactory scopes, ModuleCatalog modules)
{
    private static readonly MethodInfo AnyRows = typeof(RestingRows).GetMethod(nameof(Any), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Whether a module holds a resting row with one of these keys.</summary>
    public async Task<bool> Hold(Assembly module, IReadOnlyList<Guid> ids, CancellationToken cancellation)
    {
        foreach (var store in modules.Stores.Where(s => s.Assembly == module && ids.Count > 0))
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = store.Open(scope.ServiceProvider);
            foreach (var type in db.Model.GetEntityTypes().Where(t => typeof(IPersonRecord).IsAssignableFrom(t.ClrType)))
            {
                if (type.FindPrimaryKey()!.Properties is [var key] && key.ClrType == typeof(Guid)
                    && await (Task<bool>)AnyRows.MakeGenericMethod(type.ClrType).Invoke(null, [db, key, ids, cancellation])!)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Task<bool> Any<T>(ModuleDb db, IProperty key, IReadOnlyList<Guid> ids, CancellationToken cancellation)
        where T : class
    {
        var row = Expression.Parameter(typeof(T), "row");
        var isOne = Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(Guid)], Expression.Constant(ids), Expression.Property(row, key.Name));
        var rests = Expression.AndAlso(isOne, Expression.Property(row, nameof(IPersonRecord.IsRestricted)));
        return db.Open<T>(Opening.ByLaw(Purpose.RightsDesk)).AnyAsync(Expression.Lambda<Func<T, bool>>(rests, row), cancellation);
    }
}
