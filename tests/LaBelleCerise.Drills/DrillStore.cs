using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LaBelleCerise.Drills;

/// <summary>The shop's store seen from beside the shop, as with a database tool.</summary>
public sealed class DrillStore(IReadOnlyDictionary<string, string> settings)
{
    /// <summary>The number that a query gives.</summary>
    public async Task<long> Count(string module, string sql, CancellationToken cancellation)
    {
        await using var connection = await Open(module, cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellation), null);
    }

    /// <summary>The text that a query gives; null when it gives no row.</summary>
    public async Task<string?> Text(string module, string sql, CancellationToken cancellation)
    {
        await using var connection = await Open(module, cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (await command.ExecuteScalarAsync(cancellation))?.ToString();
    }

    /// <summary>The first column of every row, as text.</summary>
    public async Task<IReadOnlyList<string>> Texts(string module, string sql, CancellationToken cancellation)
    {
        var texts = new List<string>();
        await using var connection = await Open(module, cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            texts.Add(Convert.ToString(rows.GetValue(0), System.Globalization.CultureInfo.InvariantCulture)!);
        }

        return texts;
    }

    /// <summary>Changes rows, all or none.</summary>
    public async Task Change(string module, CancellationToken cancellation, params string[] statements)
    {
        await using var connection = await Open(module, cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        foreach (var statement in statements)
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync(cancellation);
        }

        await transaction.CommitAsync(cancellation);
    }

    private async Task<DbConnection> Open(string module, CancellationToken cancellation)
    {
        DbConnection connection = TestDatabase.IsPostgres
            ? new NpgsqlConnection(new NpgsqlConnectionStringBuilder(settings["Storage:Postgres"]) { SearchPath = module }.ConnectionString)
            : new SqliteConnection($"Data Source={Path.Combine(settings["Storage:DataPath"], module)}.db;Default Timeout=30");
        await connection.OpenAsync(cancellation);
        return connection;
    }
}
