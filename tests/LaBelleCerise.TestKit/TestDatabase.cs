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

    /// <summary>Makes the store, empty or as a copy of one that a shop has filled, and gives its configuration.</summary>
    public async Task<IReadOnlyDictionary<string, string>> Create(TestDatabase? template = null)
    {
        var settings = new Dictionary<string, string> { ["Storage:DataPath"] = Folder, ["Storage:Provider"] = IsPostgres ? "postgres" : "sqlite" };
        foreach (var file in template is null ? [] : Directory.EnumerateFiles(template.Folder).Where(f => !Path.GetFileName(f).StartsWith('.')))
        {
            File.Copy(file, Path.Combine(Folder, Path.GetFileName(file)), overwrite: true);
        }

        if (IsPostgres)
        {
            await Execute(template is null ? $"CREATE DATABASE {name}" : $"CREATE DATABASE {name} TEMPLATE {template.name}");
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
