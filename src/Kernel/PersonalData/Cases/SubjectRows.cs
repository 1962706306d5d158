using System.Linq.Expressions;
using System.Reflection;
using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>Finds all rows of one store that are about one person, from what the register says and nothing else.</summary>
internal sealed class SubjectRows(PersonalDataRegister register)
{
    private static readonly MethodInfo LoadRows = typeof(SubjectRows).GetMethod(nameof(Load), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>By account and mailbox; then by the orders these led to; then what hangs on the rows found.</summary>
    public async Task<IReadOnlyList<SubjectRow>> Find(ModuleDb db, DataSubject subject, CancellationToken cancellation)
    {
        var types = db.Model.GetEntityTypes().Where(t => !t.IsOwned() && register.Of(t.ClrType) is { IsPersonal: true }).ToList();
        var found = new HashSet<object>(ReferenceEqualityComparer.Instance);
        foreach (var type in types)
        {
            await Add(db, type, ByPerson(type, subject), found, cancellation);
        }

        var orders = OrdersOf(db, subject, found);
        foreach (var type in types)
        {
            await Add(db, type, ByOrder(type, orders), found, cancellation);
        }

        DropStrangers(db, subject, found);
        found.RemoveWhere(row => subject.Until is { } until && BeginOf(db.Entry(row)) > until);
        for (var before = -1; before != found.Count;)
        {
            before = found.Count;
            foreach (var type in types.Where(t => register.Of(t.ClrType)!.Subjects.Count == 0))
            {
                await AddHanging(db, type, found, cancellation);
            }
        }

        return [.. found.Select(row => new SubjectRow(db.Entry(row), register.Of(db.Entry(row).Metadata.ClrType)!))];
    }

    /// <summary>The orders among the rows: those whose own key other rows know the person by.</summary>
    public DataSubject OrdersOf(ModuleDb db, DataSubject subject, IEnumerable<object> rows)
    {
        var orders = rows.Select(row => db.Entry(row)).Where(row => LocatorOf(row.Metadata, SubjectKey.Order) is { } locator && row.Metadata.FindPrimaryKey()!.Properties is [var key] && key.Name == locator).ToList();
        var ids = orders.Select(o => (Guid)o.Property(LocatorOf(o.Metadata, SubjectKey.Order)!).CurrentValue!);
        var numbers = orders.Select(o => o.Metadata.FindProperty("Number") is null ? null : (string?)o.Property("Number").CurrentValue).OfType<string>();
        return subject with { OrderIds = [.. subject.OrderIds.Union(ids)], OrderNumbers = [.. subject.OrderNumbers.Union(numbers)] };
    }

    private LambdaExpression? ByPerson(IEntityType type, DataSubject subject)
    {
        var row = Expression.Parameter(type.ClrType, "row");
        var tests = new List<Expression>();
        if (subject.AccountId is { } account && LocatorOf(type, SubjectKey.Account) is { } accountLocator)
        {
            tests.Add(IsOneOf(Expression.Property(row, accountLocator), [account]));
        }

        if (subject.Emails.Count > 0 && LocatorOf(type, SubjectKey.Email) is { } emailLocator)
        {
            var lower = Expression.Call(Expression.Property(row, emailLocator), nameof(string.ToLower), Type.EmptyTypes);
            tests.Add(Expression.AndAlso(
                Expression.NotEqual(Expression.Property(row, emailLocator), Expression.Constant(null, typeof(string))),
                IsOneOf(lower, [.. subject.Emails.Select(e => e.ToLowerInvariant())])));
        }

        return tests.Count == 0 ? null : Expression.Lambda(tests.Aggregate(Expression.OrElse), row);
    }

    private LambdaExpression? ByOrder(IEntityType type, DataSubject orders)
    {
        if (LocatorOf(type, SubjectKey.Order) is not { } locator || orders.OrderIds.Count == 0)
        {
            return null;
        }

        var row = Expression.Parameter(type.ClrType, "row");
        var property = Expression.Property(row, locator);
        if (property.Type != typeof(string))
        {
            return Expression.Lambda(IsOneOf(property, [.. orders.OrderIds]), row);
        }

        // A number as someone typed it, or with the attempt behind it as the payment provider knows it.
        var upper = Expression.Call(property, nameof(string.ToUpper), Type.EmptyTypes);
        var tests = orders.OrderNumbers.Select(n => n.ToUpperInvariant()).Select(number => (Expression)Expression.OrElse(
            Expression.Equal(upper, Expression.Constant(number)),
            Expression.Call(upper, nameof(string.StartsWith), Type.EmptyTypes, Expression.Constant(number + "-")))).ToList();
        var isThere = Expression.NotEqual(property, Expression.Constant(null, typeof(string)));
        return tests.Count == 0 ? null : Expression.Lambda(Expression.AndAlso(isThere, tests.Aggregate(Expression.OrElse)), row);
    }

    /// <summary>Anyone can type anyone's order number: such a row is the person's only when it carries no other mailbox.</summary>
    private void DropStrangers(ModuleDb db, DataSubject subject, HashSet<object> found) => found.RemoveWhere(row =>
        LocatorOf(db.Entry(row).Metadata, SubjectKey.Order) is { } order && db.Entry(row).Metadata.FindProperty(order)!.ClrType == typeof(string)
        && LocatorOf(db.Entry(row).Metadata, SubjectKey.Email) is { } email && db.Entry(row).Property(email).CurrentValue is string address
        && !subject.Emails.Contains(address, StringComparer.OrdinalIgnoreCase));

    /// <summary>When we came by a row; null when it does not say.</summary>
    private DateTimeOffset? BeginOf(EntityEntry row) => row.Entity is IPersonRecord person
        ? person.CollectedAt
        : register.Of(row.Metadata.ClrType)!.Personal.Values.Select(p => row.Metadata.FindProperty(p.Treatment.ClockStart) is null ? null : row.Property(p.Treatment.ClockStart).CurrentValue as DateTimeOffset?).Min();

    /// <summary>Rows without a person of their own: those below a row found, and the one that a row found stands under.</summary>
    private static async Task AddHanging(ModuleDb db, IEntityType type, HashSet<object> found, CancellationToken cancellation)
    {
        foreach (var below in type.GetForeignKeys().Where(k => k.Properties.Count == 1))
        {
            var keys = ValuesOf(db, found, below.PrincipalEntityType, below.PrincipalKey.Properties[0].Name);
            await Add(db, type, keys.Length == 0 ? null : Among(type, below.Properties[0].Name, keys), found, cancellation);
        }

        foreach (var above in type.GetReferencingForeignKeys().Where(k => k.Properties.Count == 1 && !k.DeclaringEntityType.IsOwned()))
        {
            var keys = ValuesOf(db, found, above.DeclaringEntityType, above.Properties[0].Name);
            await Add(db, type, keys.Length == 0 ? null : Among(type, above.PrincipalKey.Properties[0].Name, keys), found, cancellation);
        }
    }

    private static object[] ValuesOf(ModuleDb db, HashSet<object> found, IEntityType type, string property) =>
        [.. found.Select(row => db.Entry(row)).Where(row => row.Metadata == type).Select(row => row.Property(property).CurrentValue).OfType<object>().Distinct()];

    private static LambdaExpression Among(IEntityType type, string property, object[] values)
    {
        var row = Expression.Parameter(type.ClrType, "row");
        return Expression.Lambda(IsOneOf(Expression.Property(row, property), values), row);
    }

    private static MethodCallExpression IsOneOf(Expression value, object[] values)
    {
        var list = Array.CreateInstance(value.Type, values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            list.SetValue(values[i], i);
        }

        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [value.Type], Expression.Constant(list), value);
    }

    private string? LocatorOf(IEntityType type, SubjectKey key) => register.Of(type.ClrType)?.Subjects.GetValueOrDefault(key);

    private static async Task Add(ModuleDb db, IEntityType type, LambdaExpression? where, HashSet<object> found, CancellationToken cancellation)
    {
        if (where is not null)
        {
            found.UnionWith(await (Task<IEnumerable<object>>)LoadRows.MakeGenericMethod(type.ClrType).Invoke(null, [db, where, cancellation])!);
        }
    }

    private static async Task<IEnumerable<object>> Load<T>(ModuleDb db, Expression<Func<T, bool>> where, CancellationToken cancellation)
        where T : class =>
        await db.Open<T>(Opening.ByLaw(Purpose.RightsDesk)).Where(where).ToListAsync(cancellation);
}
