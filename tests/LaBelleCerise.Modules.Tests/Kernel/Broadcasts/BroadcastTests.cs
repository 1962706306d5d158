using System.Collections.Concurrent;
using LaBelleCerise.Kernel.Broadcasts;
using LaBelleCerise.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace LaBelleCerise.Modules.Tests.Kernel.Broadcasts;

public sealed class BroadcastTests(Shop shop) : IClassFixture<Shop>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private IBroadcast Broadcast => shop.Services.GetRequiredService<IBroadcast>();

    [Fact]
    public async Task A_key_is_heard_by_every_listener_of_this_host_until_it_stops_listening()
    {
        var (first, second) = (new Heard(), new Heard());
        using var listening = Broadcast.Listen(first.Add);
        var stopped = Broadcast.Listen(second.Add);
        await Broadcast.Send("prices", CancellationToken.None);
        await Task.WhenAll(first.Until("prices"), second.Until("prices"));
        stopped.Dispose();
        await Broadcast.Send("grants", CancellationToken.None);
        await first.Until("grants");
        Assert.DoesNotContain("grants", second.Keys);
    }

    [Fact]
    public async Task Another_host_hears_the_key_and_refreshes_everything_after_a_lost_connection()
    {
        if (!TestDatabase.IsPostgres)
        {
            // Several hosts need PostgreSQL; one host on SQLite has the local broadcast.
            Assert.IsType<LocalBroadcast>(Broadcast);
            return;
        }

        using var other = ActivatorUtilities.CreateInstance<PostgresBroadcast>(shop.Services);
        var heard = new Heard();
        using var listening = other.Listen(heard.Add);
        await other.StartAsync(CancellationToken.None);
        await heard.Until(IBroadcast.Everything);
        await Broadcast.Send("prices", CancellationToken.None);
        await heard.Until("prices");

        heard.Keys.Clear();
        Assert.True(await CutListeners() > 0);
        await heard.Until(IBroadcast.Everything);
        await Broadcast.Send("grants", CancellationToken.None);
        await heard.Until("grants");
        await other.StopAsync(CancellationToken.None);
    }

    private async Task<long> CutListeners()
    {
        await using var connection = new NpgsqlConnection(shop.Services.GetRequiredService<IOptions<StorageOptions>>().Value.Postgres);
        await connection.OpenAsync(CancellationToken.None);
        await using var command = new NpgsqlCommand(
            "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database() AND pid <> pg_backend_pid()", connection);
        return (long)(await command.ExecuteScalarAsync(CancellationToken.None))!;
    }

    private sealed class Heard
    {
        public ConcurrentQueue<string> Keys { get; } = new();

        public void Add(string key) => Keys.Enqueue(key);

        public async Task Until(string key)
        {
            using var patience = new CancellationTokenSource(Patience);
            while (!Keys.Contains(key))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
            }
        }
    }
}
