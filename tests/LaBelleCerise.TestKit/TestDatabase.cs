using Npgsql;

namespace LaBelleCerise.TestKit;

/// <summary>The store of one shop under test: a folder of SQLite files, or a PostgreSQL database of its own when <c>LBC_TEST_DATABASE=postgres</c>.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string? server = Environment.GetEnvironmentVariable("LBC_TEST_POSTGRES");
    private readonly string name = $"lbc_{Guid.NewGuid():N}";

    /// <summary>Whether this run is on PostgreSQL.</summary>
    public static bool IsPostgres => Environment.GetEnvironmentVariable("LBC_TEST_DATABASE") == "postgres";

    /// <summary>The shop's data folder.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("lbc-").FullName;

    /// <summary>The configuration of the store.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Create()
    {
        var settings = new Dictionary<string, string> { ["Storage:DataPath"] = Folder, ["Storage:Provider"] = IsPostgres ? "postgres" : "sqlite" };
        if (IsPostgres)
        {
            await Execute($"CREATE DATABASE {name}");
            settings["Storage:Postgres"] = new NpgsqlConnectionStringBuilder(server) { Database = name, MaxPoolSize = 20 }.ConnectionString;
        }

        return settings;
    }

    public async ValueTask DisposeAsync()
    {
        if (IsPostgres)
        {
            NpgsqlConnection.ClearAllPools();
            await Execute($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }

    private async Task Execute(string sql)
    {
        await using var connection = new NpgsqlConnection(server ?? throw new InvalidOperationException("LBC_TEST_POSTGRES is not set; ./dev test sets it."));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
