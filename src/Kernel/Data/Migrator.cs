using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LaBelleCerise.Kernel.Data;

/// <summary>Brings every store to the current schema at start: one process at a time, with a copy of each SQLite file taken before it changes.</summary>
public sealed partial class Migrator(
    IServiceScopeFactory scopes, ModuleCatalog modules, IOptions<StorageOptions> storage, TimeProvider clock, ILogger<Migrator> log)
{
    private const long PostgresLock = 0x4C42_4300;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Migrates all stores and says by how many steps each.</summary>
    /// <exception cref="OperationCanceledException">Another process held the lock for five minutes.</exception>
    public async Task<IReadOnlyList<(string Module, int Steps)>> Run(CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        await using var scope = scopes.CreateAsyncScope();
        if (storage.Value.IsPostgres)
        {
            return await UnderPostgresLock(scope.ServiceProvider, patience.Token);
        }

        Directory.CreateDirectory(storage.Value.DataPath);
        await using var fileLock = await TakeFileLock(Path.Combine(storage.Value.DataPath, ".migrate.lock"), patience.Token);
        return await MigrateAll(scope.ServiceProvider, patience.Token);
    }

    private async Task<List<(string Module, int Steps)>> UnderPostgresLock(IServiceProvider services, CancellationToken cancellation)
    {
        // Session lock on one connection that stays open for as long as any store migrates.
        var first = modules.Stores[0].Open(services);
        await first.Database.OpenConnectionAsync(cancellation);
        // The wait for another process may take longer than an ordinary command is given.
        first.Database.SetCommandTimeout(Patience);
        try
        {
            await first.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({PostgresLock})", cancellation);
            return await MigrateAll(services, cancellation);
        }
        finally
        {
            await first.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({PostgresLock})", CancellationToken.None);
            await first.Database.CloseConnectionAsync();
        }
    }

    private async Task<List<(string Module, int Steps)>> MigrateAll(IServiceProvider services, CancellationToken cancellation)
    {
        // Looking costs more than an ordinary start has to do: EF builds each store's model. So all are looked at together, and changed one by one.
        var pending = await Task.WhenAll(modules.Stores.Select(module => Task.Run(() => Pending(module, cancellation), cancellation)));
        foreach (var (module, count) in modules.Stores.Zip(pending).Where(m => m.Second > 0))
        {
            var db = module.Open(services);
            if (db.Database.IsSqlite())
            {
                await CopyBefore(db, cancellation);
            }

            await db.Database.MigrateAsync(cancellation);
            LogMigrated(log, module.Name, count);
        }

        return [.. modules.Stores.Zip(pending, (module, count) => (module.Name, count))];
    }

    private async Task<int> Pending(ModuleRegistration module, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = module.Open(scope.ServiceProvider);
        if (db.Database.IsSqlite())
        {
            await DropStaleLock(db, cancellation);
        }

        return (await db.Database.GetPendingMigrationsAsync(cancellation)).Count();
    }

    /// <summary>A kill in the middle of a migration leaves EF's own lock row behind, on which the next start would wait for ever; our file lock already says that we are alone.</summary>
    private static async Task DropStaleLock(ModuleDb db, CancellationToken cancellation)
    {
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await db.Database.OpenConnectionAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL; DROP TABLE IF EXISTS \"__EFMigrationsLock\";";
        await command.ExecuteNonQueryAsync(cancellation);
        await db.Database.CloseConnectionAsync();
    }

    private async Task CopyBefore(ModuleDb db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '__EFMigrationsHistory'";
        if ((long)(await command.ExecuteScalarAsync(cancellation))! > 0)
        {
            var folder = Directory.CreateDirectory(Path.Combine(storage.Value.DataPath, "before-migration"));
            var target = Path.Combine(folder.FullName, $"{db.Schema}-{clock.GetUtcNow():yyyyMMddHHmmss}.db");
            await using var copy = new SqliteConnection($"Data Source={target};Pooling=False");
            await copy.OpenAsync(cancellation);
            connection.BackupDatabase(copy);
        }

        await db.Database.CloseConnectionAsync();
    }

    private static async Task<FileStream> TakeFileLock(string path, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                // Another process is migrating; the lock ends with that process even when it is killed.
                await Task.Delay(TimeSpan.FromMilliseconds(200), cancellation);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Store {Module} migrated by {Count} step(s)")]
    private static partial void LogMigrated(ILogger log, string module, int count);
}
