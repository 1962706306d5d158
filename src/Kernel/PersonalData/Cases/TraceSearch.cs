using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using LaBelleCerise.Kernel.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Kernel.PersonalData.Cases;

/// <summary>Searches every store for a text: every column of every table, and on SQLite the very bytes of the files (decisions 1, 10).</summary>
public sealed class TraceSearch(IServiceScopeFactory scopes, ModuleCatalog modules, PersonalDataRegister register, IOptions<StorageOptions> storage)
{
    private static readonly MethodInfo AnyRows = typeof(TraceSearch).GetMethod(nameof(Any), BindingFlags.NonPublic | BindingFlags.Static)!;
    private const int Block = 1 << 20;

    /// <summary>Where it stands. A file is named only when no column that a law keeps explains what is in it.</summary>
    /// <param name="text">At least four characters; case does not matter in tables, and does in bytes, which are searched in lower case and as given.</param>
    /// <param name="cancellation">Ends the search.</param>
    public async Task<IReadOnlyList<Trace>> Find(string text, CancellationToken cancellation)
    {
        var traces = new List<Trace>();
        foreach (var module in modules.Stores)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = module.Open(scope.ServiceProvider);
            var here = await InTables(db, text.ToLowerInvariant(), cancellation);
            traces.AddRange(here);
            if (db.Database.IsSqlite())
            {
                await Settle(db, cancellation);
                traces.AddRange(here.Count > 0 ? [] : Files($"{module.Name}.db*").Where(file => Holds(file, text)).Select(file => new Trace(Path.GetFileName(file), IsKeptByLaw: false)));
            }
        }

        return traces;
    }

    /// <summary>Files below the data folder, other than the stores, in which the text stands: mails in a folder, logs.</summary>
    public IReadOnlyList<Trace> FindInFiles(string text) =>
        [.. Files("*").Where(file => !Path.GetFileName(file).Contains(".db", StringComparison.Ordinal) && !file.EndsWith(".lock", StringComparison.Ordinal) && Holds(file, text)).Select(file => new Trace(Path.GetRelativePath(storage.Value.DataPath, file), IsKeptByLaw: false))];

    private IEnumerable<string> Files(string pattern) =>
        Directory.Exists(storage.Value.DataPath) ? Directory.EnumerateFiles(storage.Value.DataPath, pattern, SearchOption.AllDirectories) : [];

    private async Task<List<Trace>> InTables(ModuleDb db, string lower, CancellationToken cancellation)
    {
        var traces = new List<Trace>();
        foreach (var type in db.Model.GetEntityTypes().Where(t => !t.IsOwned()))
        {
            foreach (var property in type.GetProperties().Where(p => p.ClrType == typeof(string)))
            {
                if (await (Task<bool>)AnyRows.MakeGenericMethod(type.ClrType).Invoke(null, [db, property.Name, lower, cancellation])!)
                {
                    traces.Add(new Trace($"{db.Schema}.{type.ClrType.Name}.{property.Name}", IsKept(type, property.Name)));
                }
            }
        }

        return traces;
    }

    private bool IsKept(IEntityType type, string property) =>
        register.Of(type.ClrType)?.Personal.GetValueOrDefault(property)?.Treatment.Erasure == Erasure.KeepByLaw;

    private static Task<bool> Any<T>(ModuleDb db, string property, string lower, CancellationToken cancellation)
        where T : class
    {
        var row = Expression.Parameter(typeof(T), "row");
        var value = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(string)], row, Expression.Constant(property));
        var contains = Expression.Call(Expression.Call(value, nameof(string.ToLower), Type.EmptyTypes), nameof(string.Contains), Type.EmptyTypes, Expression.Constant(lower));
        return db.Set<T>().IgnoreQueryFilters().AnyAsync(Expression.Lambda<Func<T, bool>>(contains, row), cancellation);
    }

    /// <summary>What was removed leaves the log of changes too, so that its bytes are gone.</summary>
    private static async Task Settle(ModuleDb db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        await using var command = ((SqliteConnection)db.Database.GetDbConnection()).CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await command.ExecuteNonQueryAsync(cancellation);
        await db.Database.CloseConnectionAsync();
    }

    private static bool Holds(string file, string text)
    {
        byte[][] needles = [Encoding.UTF8.GetBytes(text), Encoding.UTF8.GetBytes(text.ToLowerInvariant())];
        var overlap = needles.Max(n => n.Length);
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var buffer = new byte[Block + overlap];
            for (var kept = 0; ;)
            {
                var read = stream.Read(buffer, kept, Block);
                var window = buffer.AsSpan(0, kept + read);
                foreach (var needle in needles)
                {
                    if (window.IndexOf(needle) >= 0)
                    {
                        return true;
                    }
                }

                if (read == 0)
                {
                    return false;
                }

                kept = Math.Min(overlap, window.Length);
                window[^kept..].CopyTo(buffer);
            }
        }
        catch (FileNotFoundException)
        {
            // A log of changes that has just been taken into its store.
            return false;
        }
    }
}
