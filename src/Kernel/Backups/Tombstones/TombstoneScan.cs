using System.Linq.Expressions;
using System.Reflection;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.Backups.Tombstones;

/// <summary>Finds who is meant by hashes: hashes every mailbox, account and order in every store with the same key.</summary>
public sealed class TombstoneScan(IServiceScopeFactory scopes, ModuleCatalog modules, PersonalDataRegister register, TombstoneHashes hashes)
{
    private static readonly MethodInfo ReadValues = typeof(TombstoneScan).GetMethod(nameof(Values), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>By hash, the mailbox (text), account or order (id) in the stores that it stands for.</summary>
    public async Task<IReadOnlyDictionary<string, (SubjectKey Key, object Value)>> Find(IReadOnlySet<string> wanted, CancellationToken cancellation)
    {
        var found = new Dictionary<string, (SubjectKey Key, object Value)>();
        foreach (var store in modules.Stores)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = store.Open(scope.ServiceProvider);
            foreach (var type in db.Model.GetEntityTypes().Where(t => !t.IsOwned()))
            {
                foreach (var (key, locator) in register.Of(type.ClrType)?.Subjects ?? new Dictionary<SubjectKey, string>())
                {
                    await foreach (var value in All(db, type.ClrType, type.FindProperty(locator)!.ClrType, locator, cancellation))
                    {
                        if (HashOf(key, value) is { } hash && wanted.Contains(hash))
                        {
                            found[hash] = (key, value);
                        }
                    }
                }
            }
        }

        return found;
    }

    private string? HashOf(SubjectKey key, object value) => (key, value) switch
    {
        (SubjectKey.Email, string email) => hashes.OfEmail(email),
        (SubjectKey.Account, Guid account) => hashes.OfAccount(account),
        (SubjectKey.Order, Guid order) => hashes.OfOrder(order),
        _ => null,
    };

    private static IAsyncEnumerable<object> All(ModuleDb db, Type row, Type value, string property, CancellationToken cancellation) =>
        (IAsyncEnumerable<object>)ReadValues.MakeGenericMethod(row, value).Invoke(null, [db, property, cancellation])!;

    private static async IAsyncEnumerable<object> Values<TRow, TValue>(ModuleDb db, string property, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        where TRow : class
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        var select = Expression.Lambda<Func<TRow, TValue>>(Expression.Property(row, property), row);
        await foreach (var value in db.Open<TRow>(Opening.ByLaw(Purpose.RightsDesk)).Select(select).Distinct().AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (value is not null)
            {
                yield return value;
            }
        }
    }
}
