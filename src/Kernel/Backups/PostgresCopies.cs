using System.Diagnostics;
using System.Globalization;
using LaBelleCerise.Kernel.Data;
using Microsoft.Extensions.Options;
using Npgsql;

namespace LaBelleCerise.Kernel.Backups;

/// <summary>All PostgreSQL schemas at one moment: one exported snapshot, and a dump of each schema under it. Nobody waits.</summary>
internal sealed class PostgresCopies(ModuleCatalog modules, IOptions<StorageOptions> storage, IOptions<BackupOptions> options) : IStoreCopies
{
    private const string Aside = "_replaced";

    public async Task<TimeSpan> Take(string folder, CancellationToken cancellation)
    {
        var tool = Tool("pg_dump");
        await using var connection = await Open(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellation);
        await using var export = new NpgsqlCommand("SELECT pg_export_snapshot()", connection, transaction);
        var snapshot = (string)(await export.ExecuteScalarAsync(cancellation))!;
        foreach (var store in modules.Stores)
        {
            await Call(tool, ["--snapshot", snapshot, "--schema", store.Name, "--format", "custom", "--no-owner", "--no-privileges", "--file", Path.Combine(folder, $"{store.Name}.dump")], cancellation);
        }

        return TimeSpan.Zero;
    }

    public async Task<bool> AreInUse(CancellationToken cancellation) =>
        await Count("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend' AND application_name = 'labellecerise'", cancellation) > 0;

    public async Task<bool> Exist(CancellationToken cancellation) =>
        await Count($"SELECT count(*) FROM pg_tables WHERE schemaname IN ({string.Join(", ", modules.Stores.Select(s => $"'{s.Name}'"))})", cancellation) > 0;

    public async Task Put(string folder, CancellationToken cancellation)
    {
        var tool = Tool("pg_restore");
        await Execute(modules.Stores.Select(s => $"DROP SCHEMA IF EXISTS {s.Name}{Aside} CASCADE"));
        await Execute(modules.Stores.Select(s => $"DO $$ BEGIN IF to_regnamespace('{s.Name}') IS NOT NULL THEN ALTER SCHEMA {s.Name} RENAME TO {s.Name}{Aside}; END IF; END $$"));
        try
        {
            foreach (var store in modules.Stores)
            {
                await Call(tool, ["--dbname", Server.Database!, "--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", Path.Combine(folder, $"{store.Name}.dump")], cancellation);
            }
        }
        catch
        {
            await Execute(modules.Stores.Select(s => $"DROP SCHEMA IF EXISTS {s.Name} CASCADE"));
            await Execute(modules.Stores.Select(s => $"DO $$ BEGIN IF to_regnamespace('{s.Name}{Aside}') IS NOT NULL THEN ALTER SCHEMA {s.Name}{Aside} RENAME TO {s.Name}; END IF; END $$"));
            throw;
        }

        await Execute(modules.Stores.Select(s => $"DROP SCHEMA IF EXISTS {s.Name}{Aside} CASCADE"));
        // Connections of this process that know the old tables would stumble over them.
        NpgsqlConnection.ClearAllPools();
    }

    private NpgsqlConnectionStringBuilder Server => new(storage.Value.Postgres);

    private async Task<NpgsqlConnection> Open(CancellationToken cancellation)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(storage.Value.Postgres) { ApplicationName = "labellecerise-backup", Pooling = false }.ConnectionString);
        await connection.OpenAsync(cancellation);
        return connection;
    }

    private async Task<long> Count(string sql, CancellationToken cancellation)
    {
        await using var connection = await Open(cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private async Task Execute(IEnumerable<string> statements)
    {
        await using var connection = await Open(CancellationToken.None);
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection, transaction);
            await command.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    /// <summary>The newest such program: the folder that is configured, then where Debian puts them, then the path.</summary>
    private string Tool(string name)
    {
        if (options.Value.PostgresTools is { } folder)
        {
            return File.Exists(Path.Combine(folder, name)) ? Path.Combine(folder, name) : throw Missing(name, $"it is not in {BackupOptions.Section}:PostgresTools");
        }

        const string debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(debian) ? Directory.GetDirectories(debian).OrderByDescending(d => int.TryParse(Path.GetFileName(d), CultureInfo.InvariantCulture, out var version) ? version : 0) : Enumerable.Empty<string>();
        return versions.Select(d => Path.Combine(d, "bin", name)).Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Select(d => Path.Combine(d, name))).FirstOrDefault(File.Exists)
            ?? throw Missing(name, "it is nowhere on this machine");
    }

    private static BackupRefusedException Missing(string tool, string where) =>
        new(BackupRefusal.Tool, $"{tool} is needed and {where}: install the package postgresql-client, in the server's version or a newer one, or name its folder in Backup:PostgresTools.");

    /// <summary>Calls the tool with the connection in its environment: a password on a command line can be read by everybody on the machine.</summary>
    private async Task Call(string tool, string[] arguments, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(tool, arguments) { RedirectStandardError = true, UseShellExecute = false };
        var server = Server;
        start.Environment["PGHOST"] = server.Host;
        start.Environment["PGPORT"] = server.Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["PGUSER"] = server.Username;
        start.Environment["PGDATABASE"] = server.Database;
        if (server.Password is { } password)
        {
            start.Environment["PGPASSWORD"] = password;
        }

        using var process = Process.Start(start)!;
        var complaint = await process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        if (process.ExitCode != 0)
        {
            // Its first line names a table or a version; the rows themselves are never in it.
            throw new BackupRefusedException(BackupRefusal.Tool, $"{Path.GetFileName(tool)} failed: {complaint.Split('\n')[0].Trim()}");
        }
    }
}
