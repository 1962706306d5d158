using System.Net;
using LaBelleCerise.Kernel.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Npgsql;

namespace LaBelleCerise.Modules.Tests.Host.Startup;

public sealed class HealthTests
{
    [Fact]
    public async Task Live_and_ready_answer_and_ready_says_no_while_a_store_is_away()
    {
        await using var shop = new Shop();
        await shop.InitializeAsync();
        using var http = new HttpClient { BaseAddress = new Uri(shop.BaseUrl) };
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), await Ask(http));
        await using (await TakeAway(shop))
        {
            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), await Ask(http));
        }

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), await Ask(http));
    }

    [Fact]
    public async Task Ready_says_no_from_the_moment_the_host_is_asked_to_stop_while_it_still_answers()
    {
        await using var shop = new Shop();
        await shop.InitializeAsync();
        using var http = new HttpClient { BaseAddress = new Uri(shop.BaseUrl) };
        var lifetime = shop.Services.GetRequiredService<IHostApplicationLifetime>();
        (HttpStatusCode Live, HttpStatusCode Ready) seen = default;
        // Registered callbacks run before the server closes its doors.
        using var stopping = lifetime.ApplicationStopping.Register(() => seen = Task.Run(() => Ask(http)).GetAwaiter().GetResult());
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), await Ask(http));
        lifetime.StopApplication();
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.ServiceUnavailable), seen);
    }

    private static async Task<(HttpStatusCode Live, HttpStatusCode Ready)> Ask(HttpClient http)
    {
        using var live = await http.GetAsync("/health/live");
        using var ready = await http.GetAsync("/health/ready");
        Assert.DoesNotContain("Exception", await ready.Content.ReadAsStringAsync());
        return (live.StatusCode, ready.StatusCode);
    }

    private static async Task<IAsyncDisposable> TakeAway(Shop shop)
    {
        if (!TestDatabase.IsPostgres)
        {
            SqliteConnection.ClearAllPools();
            var file = Path.Combine(shop.DataFolder, "ordering.db");
            File.Move(file, file + ".away");
            return new Undo(() =>
            {
                File.Move(file + ".away", file, overwrite: true);
                return Task.CompletedTask;
            });
        }

        var store = new NpgsqlConnectionStringBuilder(shop.Services.GetRequiredService<IOptions<StorageOptions>>().Value.Postgres);
        await Administer(store, $"ALTER DATABASE {store.Database} ALLOW_CONNECTIONS false");
        await Administer(store, $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{store.Database}'");
        return new Undo(() => Administer(store, $"ALTER DATABASE {store.Database} ALLOW_CONNECTIONS true"));
    }

    private static async Task Administer(NpgsqlConnectionStringBuilder store, string sql)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(store.ConnectionString) { Database = "postgres" }.ConnectionString);
        await connection.OpenAsync(CancellationToken.None);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(CancellationToken.None);
    }

    private sealed class Undo(Func<Task> undo) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await undo();
    }
}
