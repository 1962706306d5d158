using LaBelleCerise.Kernel.Data;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;

namespace LaBelleCerise.Kernel.Broadcasts;

/// <summary>The broadcast between several hosts, over PostgreSQL LISTEN and NOTIFY.</summary>
public sealed partial class PostgresBroadcast(IOptions<StorageOptions> storage, ILogger<PostgresBroadcast> log) : BackgroundService, IBroadcast
{
    private const string Channel = "labellecerise";
    private const int SignsOfLife = 10;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly LocalBroadcast local = new();

    /// <inheritdoc />
    public async Task Send(string key, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(storage.Value.Postgres);
        await connection.OpenAsync(cancellation);
        await using var command = new NpgsqlCommand("SELECT pg_notify(@channel, @key)", connection);
        command.Parameters.AddWithValue("channel", Channel);
        command.Parameters.AddWithValue("key", key);
        await command.ExecuteNonQueryAsync(cancellation);
        // Our own ears need not wait for the way round; hearing it twice forgets twice.
        await local.Send(key, cancellation);
    }

    /// <inheritdoc />
    public IDisposable Listen(Action<string> heard) => local.Listen(heard);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Hear(stoppingToken);
            }
            catch (Exception error) when (error is NpgsqlException or IOException)
            {
                LogLost(log, error.GetType().Name);
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    private async Task Hear(CancellationToken stopping)
    {
        // Its own, outside the pool, and asked for signs of life: a connection that only waits never notices by itself that the other end is gone.
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(storage.Value.Postgres) { Pooling = false, KeepAlive = SignsOfLife }.ConnectionString);
        await connection.OpenAsync(stopping);
        connection.Notification += (_, message) => local.Send(message.Payload, CancellationToken.None);
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection))
        {
            await listen.ExecuteNonQueryAsync(stopping);
        }

        // What was sent while nobody listened is unknown, so everything is.
        await local.Send(IBroadcast.Everything, stopping);
        while (true)
        {
            await connection.WaitAsync(stopping);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The broadcast connection was lost ({Error}); listening again")]
    private static partial void LogLost(ILogger log, string error);
}
