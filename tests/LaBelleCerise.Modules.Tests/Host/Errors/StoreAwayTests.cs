using System.Net;
using LaBelleCerise.Kernel.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace LaBelleCerise.Modules.Tests.Host.Errors;

public sealed class StoreAwayTests
{
    private static readonly (string Path, string Language, string Title)[] Languages =
    [
        ("/nl/mandje", "nl", "We kunnen nu even geen bestellingen aannemen"),
        ("/fr/panier", "fr", "Nous ne pouvons pas prendre de commandes en ce moment"),
        ("/de/warenkorb", "de", "Im Moment können wir keine Bestellungen annehmen"),
        ("/en/basket", "en", "We cannot take orders at this moment"),
    ];

    [Fact]
    public async Task While_a_store_is_away_each_language_says_so_in_plain_words_and_afterwards_the_basket_is_as_it_was()
    {
        await using var shop = new Shop();
        await shop.InitializeAsync();
        using var visitor = shop.NewVisitor();
        await visitor.Post("/nl/mandje/erbij", [new("Sku", "LBC-JAM-240"), new("Quantity", "1")]);
        await TakeAway(shop);
        foreach (var (path, language, title) in Languages)
        {
            var page = await visitor.Get(path);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
            Assert.Equal((title, language), (page.One("h1").TextContent, page.One("html").GetAttribute("lang")));
            Assert.Equal("60", page.Headers["Retry-After"]);
            Assert.DoesNotContain("Exception", page.Body, StringComparison.Ordinal);
            Assert.Contains("default-src 'none'", page.Headers["Content-Security-Policy"], StringComparison.Ordinal);
        }

        await BringBack(shop);
        var basket = await visitor.Get("/nl/mandje");
        Assert.Equal(HttpStatusCode.OK, basket.Status);
        Assert.NotEmpty(basket.All(".receipt a.button--large"));
    }

    private static async Task TakeAway(Shop shop)
    {
        if (TestDatabase.IsPostgres)
        {
            await Administer(shop, "ALTER DATABASE {0} ALLOW_CONNECTIONS false");
            await Administer(shop, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{0}'");
            return;
        }

        SqliteConnection.ClearAllPools();
        File.Move(FileOf(shop), FileOf(shop) + ".away");
        Directory.CreateDirectory(FileOf(shop));
    }

    private static async Task BringBack(Shop shop)
    {
        if (TestDatabase.IsPostgres)
        {
            await Administer(shop, "ALTER DATABASE {0} ALLOW_CONNECTIONS true");
            return;
        }

        Directory.Delete(FileOf(shop));
        File.Move(FileOf(shop) + ".away", FileOf(shop));
    }

    private static string FileOf(Shop shop) => Path.Combine(shop.DataFolder, "ordering.db");

    private static async Task Administer(Shop shop, string sql)
    {
        var store = new NpgsqlConnectionStringBuilder(shop.Services.GetRequiredService<IOptions<StorageOptions>>().Value.Postgres);
        var name = store.Database;
        store.Database = "postgres";
        await using var connection = new NpgsqlConnection(store.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(string.Format(System.Globalization.CultureInfo.InvariantCulture, sql, name), connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
