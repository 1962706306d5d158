using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Modules.Tests.Host.Startup;
using LaBelleCerise.Modules.Tests.Kernel.Played;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LaBelleCerise.Modules.Tests.Kernel.Data;

public sealed class MigratorTests
{
    [Fact]
    public async Task A_second_start_keeps_every_row_and_adds_none()
    {
        await using var shop = new PlayedShop();
        await shop.InitializeAsync();
        await shop.Announce();
        await shop.Settle();
        var before = await Rows(shop);
        Assert.Contains(before, table => table.Value > 0);
        await shop.Restart();
        await shop.Settle();
        Assert.Equal(before, await Rows(shop));
    }

    [Fact]
    public async Task A_kill_in_the_middle_of_a_migration_does_not_hang_the_next_start_and_a_copy_is_taken_before_it_changes_anything()
    {
        await using var shop = new Shop();
        await shop.InitializeAsync();
        if (TestDatabase.IsPostgres)
        {
            // PostgreSQL migrates in a transaction under a session lock: a kill leaves neither.
            await shop.Restart();
            return;
        }

        var file = Path.Combine(shop.DataFolder, "messaging.db");
        var folder = Path.Combine(shop.DataFolder, "before-migration");
        Assert.False(Directory.Exists(folder), "a first start has nothing to copy");
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync(CancellationToken.None);
            foreach (var table in await Names(connection))
            {
                await Execute(connection, $"PRAGMA foreign_keys=OFF; DROP TABLE \"{table}\"");
            }

            await Execute(connection, """
                CREATE TABLE "__EFMigrationsHistory" ("MigrationId" TEXT NOT NULL PRIMARY KEY, "ProductVersion" TEXT NOT NULL);
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-22 12:00:00+00:00');
                CREATE TABLE keepsake (word TEXT);
                INSERT INTO keepsake VALUES ('here before');
                """);
        }

        await shop.Restart().WaitAsync(TimeSpan.FromSeconds(60), CancellationToken.None);
        await using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            await connection.OpenAsync(CancellationToken.None);
            Assert.Contains("outbox", await Names(connection));
        }

        var copy = Assert.Single(Directory.GetFiles(folder));
        Assert.StartsWith("messaging-", Path.GetFileName(copy));
        await using var kept = new SqliteConnection($"Data Source={copy};Mode=ReadOnly;Pooling=False");
        await kept.OpenAsync(CancellationToken.None);
        var names = await Names(kept);
        Assert.Contains("keepsake", names);
        Assert.DoesNotContain("outbox", names);
    }

    [Fact]
    public async Task Two_processes_that_start_at_once_on_a_new_store_both_come_up()
    {
        await using var database = new TestDatabase();
        var settings = (await database.Create()).Append(new("ASPNETCORE_ENVIRONMENT", "Development")).ToList();
        await using var one = HostProcess.Start(settings, "verify");
        await using var two = HostProcess.Start(settings, "verify");
        await Task.WhenAll(one.End(), two.End());
        Assert.Matches("V9 +holds", one.Output);
        Assert.Matches("V9 +holds", two.Output);
    }

    [Fact]
    public async Task A_start_waits_for_the_process_that_is_migrating()
    {
        await using var database = new TestDatabase();
        var settings = new Dictionary<string, string>(await database.Create()) { ["ASPNETCORE_ENVIRONMENT"] = "Development" };
        var held = await Hold(database, settings);
        if (settings.TryGetValue("Storage:Postgres", out var store))
        {
            // The wait for the lock must outlast the time that one ordinary command may take.
            settings["Storage:Postgres"] = store + ";Command Timeout=2";
        }

        await using var host = HostProcess.Start(settings, "verify");
        var ending = host.End();
        await UntilItWaits(store);
        Assert.NotSame(ending, await Task.WhenAny(ending, Task.Delay(TimeSpan.FromSeconds(4), CancellationToken.None)));
        await held.DisposeAsync();
        await ending;
        Assert.Matches("V9 +holds", host.Output);
    }

    private static async Task UntilItWaits(string? store)
    {
        if (store is null)
        {
            return;
        }

        await using var connection = new NpgsqlConnection(store + ";Pooling=false");
        await connection.OpenAsync(CancellationToken.None);
        await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())", connection);
        for (var i = 0; i < 300 && (long)(await command.ExecuteScalarAsync(CancellationToken.None))! == 0; i++)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), CancellationToken.None);
        }
    }

    private static async Task<IAsyncDisposable> Hold(TestDatabase database, Dictionary<string, string> settings)
    {
        if (!settings.TryGetValue("Storage:Postgres", out var store))
        {
            return new FileStream(Path.Combine(database.Folder, ".migrate.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }

        var connection = new NpgsqlConnection(store + ";Pooling=false");
        await connection.OpenAsync(CancellationToken.None);
        await using var command = new NpgsqlCommand("SELECT pg_advisory_lock(1279410944)", connection);
        await command.ExecuteNonQueryAsync(CancellationToken.None);
        return connection;
    }

    private static async Task<SortedDictionary<string, long>> Rows(Shop shop)
    {
        var rows = new SortedDictionary<string, long>();
        foreach (var module in shop.Services.GetRequiredService<ModuleCatalog>().Stores)
        {
            await using var scope = shop.Services.CreateAsyncScope();
            var db = module.Open(scope.ServiceProvider);
            foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()).OfType<string>().Distinct())
            {
                var name = db.Database.IsNpgsql() ? $"\"{db.Schema}\".\"{table}\"" : $"\"{table}\"";
                await db.Database.OpenConnectionAsync(CancellationToken.None);
                await using var command = db.Database.GetDbConnection().CreateCommand();
                command.CommandText = $"SELECT count(*) FROM {name}";
                rows[$"{module.Name}.{table}"] = (long)(await command.ExecuteScalarAsync(CancellationToken.None))!;
            }
        }

        return rows;
    }

    private static async Task<List<string>> Names(SqliteConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'";
        var names = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(CancellationToken.None);
        while (await reader.ReadAsync(CancellationToken.None))
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private static async Task Execute(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }
}
