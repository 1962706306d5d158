using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using LaBelleCerise.Kernel.Backups;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.PaymentData;

/// <summary>Looks through every text column of every store, outbox and case files included, and every file beside them, for numbers of cards and accounts; and takes them out.</summary>
public sealed class PaymentDataSearch
{
    private const int MostBytes = 64 * 1024 * 1024;
    private static readonly MethodInfo ReadColumn = typeof(PaymentDataSearch).GetMethod(nameof(Column), BindingFlags.NonPublic | BindingFlags.Instance)!;
    private readonly IServiceScopeFactory scopes;
    private readonly ModuleCatalog modules;
    private readonly PaymentDataScrubber scrubber;
    private readonly DataFolders folders;

    internal PaymentDataSearch(IServiceScopeFactory scopes, ModuleCatalog modules, PaymentDataScrubber scrubber, DataFolders folders) =>
        (this.scopes, this.modules, this.scrubber, this.folders) = (scopes, modules, scrubber, folders);

    /// <summary>Where they stand.</summary>
    public Task<IReadOnlyList<PaymentDataPlace>> Find(CancellationToken cancellation) => Look(removes: false, cancellation);

    /// <summary>Takes them out, and says where they stood.</summary>
    public Task<IReadOnlyList<PaymentDataPlace>> Remove(CancellationToken cancellation) => Look(removes: true, cancellation);

    private async Task<IReadOnlyList<PaymentDataPlace>> Look(bool removes, CancellationToken cancellation)
    {
        var places = new List<PaymentDataPlace>();
        var own = await FormerOwn(cancellation);
        foreach (var store in modules.Stores)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = store.Open(scope.ServiceProvider);
            var work = scope.ServiceProvider.GetRequiredService<UnitOfWork>();
            foreach (var (type, property) in db.Model.GetEntityTypes().Where(t => !t.IsOwned()).SelectMany(t => t.GetProperties(), (t, p) => (t, p)).Where(p => p.p.ClrType == typeof(string)))
            {
                var count = await (Task<int>)ReadColumn.MakeGenericMethod(type.ClrType).Invoke(this, [db, removes ? work : null, property, own, cancellation])!;
                if (count > 0)
                {
                    places.Add(new PaymentDataPlace($"{db.Schema}.{type.ClrType.Name}.{property.Name}", count));
                }
            }

            db.ChangeTracker.Clear();
        }

        places.AddRange(await InFiles(removes, own, cancellation));
        return places;
    }

    /// <summary>What our settings ever named as our account: papers of then still do.</summary>
    private async Task<IReadOnlySet<string>> FormerOwn(CancellationToken cancellation)
    {
        var own = new HashSet<string>();
        foreach (var store in modules.Stores)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = store.Open(scope.ServiceProvider);
            foreach (var json in db is IHoldsSettings ? await db.Set<SettingsVersion>().Select(s => s.Json).ToListAsync(cancellation) : [])
            {
                own.UnionWith(PaymentNumbers.In(json).Where(n => n.Kind is PaymentNumberKind.Iban).Select(n => PaymentNumbers.Bare(json.Substring(n.Start, n.Length))));
            }
        }

        return own;
    }

    private async Task<int> Column<T>(ModuleDb db, UnitOfWork? removing, IProperty property, IReadOnlySet<string> own, CancellationToken cancellation)
        where T : class
    {
        var row = Expression.Parameter(typeof(T), "row");
        var value = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(string)], row, Expression.Constant(property.Name));
        var texts = db.Open<T>(Opening.ByLaw(Purpose.Security)).IgnoreQueryFilters().Select(Expression.Lambda<Func<T, string>>(value, row));
        var hits = new HashSet<string>(StringComparer.Ordinal);
        var count = 0;
        await foreach (var text in texts.Where(t => t != null && t.Length >= 13).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (scrubber.Count(text, own) > 0)
            {
                hits.Add(text);
                count++;
            }
        }

        if (removing is not null && !property.IsKey())
        {
            foreach (var hit in hits)
            {
                var isIt = Expression.Lambda<Func<T, bool>>(Expression.Equal(value, Expression.Constant(hit)), row);
                var clean = Fit(property, scrubber.Clean(hit, own));
                await removing.Run(db, token => db.Open<T>(Opening.ByLaw(Purpose.Security)).IgnoreQueryFilters().Where(isIt).ExecuteUpdateAsync(set => set.SetProperty(r => EF.Property<string>(r, property.Name), clean), token), cancellation);
            }
        }

        return count;
    }

    /// <summary>A mark may be longer than what it stands for.</summary>
    internal static string Fit(IReadOnlyProperty property, string text) => property.GetMaxLength() is { } most && text.Length > most ? text[..most] : text;

    /// <summary>Mails in a folder, staged files, logs; not the stores themselves, nor sets, which are sealed.</summary>
    private async Task<List<PaymentDataPlace>> InFiles(bool removes, IReadOnlySet<string> own, CancellationToken cancellation)
    {
        var places = new List<PaymentDataPlace>();
        foreach (var (name, path) in folders.Files().Where(f => File.Exists(f.Path) && new FileInfo(f.Path).Length is > 0 and <= MostBytes))
        {
            var bytes = await File.ReadAllBytesAsync(path, cancellation);
            if (bytes.Contains((byte)0) || scrubber.Count(Encoding.Latin1.GetString(bytes), own) == 0)
            {
                continue;
            }

            places.Add(new PaymentDataPlace(name, 1));
            if (removes)
            {
                await File.WriteAllBytesAsync(path, scrubber.Clean(bytes, own), cancellation);
            }
        }

        return places;
    }
}
