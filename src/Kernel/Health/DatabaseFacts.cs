using System.Globalization;
using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Kernel.Health;

/// <summary>What the database says about itself: version, clock, and steps of its schema that this version does not know.</summary>
public sealed class DatabaseFacts(IServiceScopeFactory scopes, ModuleCatalog modules)
{
    /// <summary>Product and version.</summary>
    public async Task<string> Version(CancellationToken cancellation) =>
        await Ask("SELECT 'SQLite ' || sqlite_version()", "SELECT 'PostgreSQL ' || split_part(current_setting('server_version'), ' ', 1)", cancellation);

    /// <summary>The database's own clock.</summary>
    public async Task<DateTimeOffset> Now(CancellationToken cancellation)
    {
        var seconds = await Ask("SELECT printf('%.3f', (julianday('now') - 2440587.5) * 86400.0)", "SELECT to_char(extract(epoch FROM clock_timestamp()), 'FM99999999990.000')", cancellation);
        return DateTimeOffset.UnixEpoch + TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture));
    }

    /// <summary>The stores that a newer version of the shop has changed.</summary>
    public async Task<IReadOnlyList<string>> ChangedByNewer(CancellationToken cancellation)
    {
        var newer = new List<string>();
        foreach (var store in modules.Stores)
        {
            await using var scope = scopes.CreateAsyncScope();
            var database = store.Open(scope.ServiceProvider).Database;
            var known = database.GetMigrations().ToHashSet();
            if ((await database.GetAppliedMigrationsAsync(cancellation)).Any(m => !known.Contains(m)))
            {
                newer.Add(store.Name);
            }
        }

        return newer;
    }

    private async Task<string> Ask(string sqlite, string postgres, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = modules.Stores[0].Open(scope.ServiceProvider).Database;
        await database.OpenConnectionAsync(cancellation);
        await using var command = database.GetDbConnection().CreateCommand();
        command.CommandText = database.IsSqlite() ? sqlite : postgres;
        return (string)(await command.ExecuteScalarAsync(cancellation))!;
    }
}
