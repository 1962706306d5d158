using System.Diagnostics;
using LaBelleCerise.Kernel.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.Backups;

/// <summary>All SQLite files at one moment: every writer's turn is taken, a snapshot is opened on each file, the turns are given back, and only then is anything copied.</summary>
/// <remarks>Beside our own lanes it takes each file's lock, for the command runs in another process than the shop.</remarks>
internal sealed class SqliteCopies(ModuleCatalog modules, WriterLanes lanes, IServiceScopeFactory scopes, DataFolders folders) : IStoreCopies
{
    private const int Tries = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<TimeSpan> Take(string folder, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            patience.CancelAfter(Patience);
            try
            {
                return await Once(folder, patience.Token);
            }
            catch (Exception busy) when (attempt < Tries && !cancellation.IsCancellationRequested && busy is OperationCanceledException or SqliteException { SqliteErrorCode: 5 })
            {
                // Somebody holds one store and waits for another; let them finish.
                await Task.Delay(Patience / Tries, cancellation);
            }
        }
    }

    public Task<bool> AreInUse(CancellationToken cancellation) => Task.FromResult(HeldDataFolder.IsHeld(folders.Data));

    public Task<bool> Exist(CancellationToken cancellation) => Task.FromResult(modules.Stores.Any(s => File.Exists(PathOf(s))));

    public Task Put(string folder, CancellationToken cancellation)
    {
        var inPlace = new List<string>();
        try
        {
            foreach (var store in modules.Stores)
            {
                File.Move(Path.Combine(folder, $"{store.Name}.db"), PathOf(store));
                inPlace.Add(PathOf(store));
            }
        }
        catch
        {
            inPlace.ForEach(File.Delete);
            throw;
        }

        return Task.CompletedTask;
    }

    private async Task<TimeSpan> Once(string folder, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var snapshots = new List<(string Name, SqliteConnection Reader)>();
        try
        {
            var held = await OpenSnapshots(scope.ServiceProvider, snapshots, cancellation);
            foreach (var (name, reader) in snapshots)
            {
                await using var copy = new SqliteConnection($"Data Source={Path.Combine(folder, name)}.db;Pooling=False");
                await copy.OpenAsync(CancellationToken.None);
                reader.BackupDatabase(copy);
            }

            return held;
        }
        finally
        {
            snapshots.ForEach(s => s.Reader.Dispose());
        }
    }

    private async Task<TimeSpan> OpenSnapshots(IServiceProvider services, List<(string Name, SqliteConnection Reader)> snapshots, CancellationToken cancellation)
    {
        var turns = new List<IDisposable>();
        try
        {
            // Opened before anybody has to wait: opening a file takes longer than what follows.
            var writers = modules.Stores.Select(Open).ToList();
            turns.AddRange(writers);
            snapshots.AddRange(modules.Stores.Select(store => (store.Name, Open(store))));
            foreach (var store in modules.Stores)
            {
                turns.Add(await lanes.Enter(store.Open(services), cancellation));
            }

            var since = Stopwatch.GetTimestamp();
            turns.AddRange(writers.Select(writer => writer.BeginTransaction(deferred: false)));
            foreach (var (_, reader) in snapshots)
            {
                Execute(reader, "BEGIN DEFERRED; SELECT count(*) FROM sqlite_master;");
            }

            return Stopwatch.GetElapsedTime(since);
        }
        finally
        {
            turns.Reverse();
            turns.ForEach(t => t.Dispose());
        }
    }

    private SqliteConnection Open(ModuleRegistration store)
    {
        var connection = new SqliteConnection($"Data Source={PathOf(store)};Mode=ReadWrite;Pooling=False;Default Timeout=5");
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private string PathOf(ModuleRegistration store) => Path.Combine(folders.Data, $"{store.Name}.db");
}
