using Npgsql;

namespace LaBelleCerise.Drills;

/// <summary>A PostgreSQL server of its own whose tables lie on a small disk; its log of changes lies elsewhere, for without room there the server itself ends.</summary>
internal sealed class SmallServer : IDisposable
{
    private readonly string bin = Directory.EnumerateDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).Order(StringComparer.Ordinal).Last();
    private readonly string log = Directory.CreateTempSubdirectory("lbc-wal-").FullName;
    private readonly string data;

    private SmallServer(string folder) => data = Path.Combine(folder, "data");

    public string ConnectionString { get; private set; } = "";

    public static async Task<SmallServer> Start(SmallDisk disk, CancellationToken cancellation)
    {
        var server = new SmallServer(disk.Folder);
        var port = FreePort.Take();
        SmallDisk.Run("chown", "postgres", disk.Folder, server.log);
        AsPostgres(Path.Combine(server.bin, "initdb"), "-D", server.data, "-X", Path.Combine(server.log, "wal"), "-A", "trust", "-U", "shop", "--locale=C.UTF-8", "-E", "UTF8");
        AsPostgres(Path.Combine(server.bin, "pg_ctl"), "-D", server.data, "-w", "-l", Path.Combine(server.log, "log"),
            "-o", $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={server.log} -c max_connections=100 -c fsync=off", "start");
        var connection = new NpgsqlConnectionStringBuilder { Host = "127.0.0.1", Port = port, Username = "shop", Database = "postgres", Pooling = false };
        await using (var postgres = new NpgsqlConnection(connection.ConnectionString))
        {
            await postgres.OpenAsync(cancellation);
            await using var create = new NpgsqlCommand("CREATE DATABASE small", postgres);
            await create.ExecuteNonQueryAsync(cancellation);
        }

        (connection.Database, connection.Pooling, connection.MaxPoolSize) = ("small", true, 20);
        server.ConnectionString = connection.ConnectionString;
        return server;
    }

    public void Dispose()
    {
        NpgsqlConnection.ClearAllPools();
        AsPostgres(Path.Combine(bin, "pg_ctl"), "-D", data, "-m", "immediate", "-w", "stop");
        Directory.Delete(log, recursive: true);
    }

    private static void AsPostgres(string program, params string[] arguments) => SmallDisk.Run("runuser", ["-u", "postgres", "--", program, .. arguments]);
}
