using System.Net;
using System.Text.Json;
using LaBelleCerise.Kernel.Backups;
using LaBelleCerise.Modules.Tests.Host.Startup;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Modules.Tests.Kernel.Backups;

/// <summary>A set brings the whole shop back elsewhere: sales, sessions, links, mails (decisions 25).</summary>
public sealed class BackupShopTests(Shop shop) : IClassFixture<Shop>
{
    private const string Buyer = "an.peeters@voorbeeld.be";

    [Fact]
    public async Task A_set_made_while_sales_run_comes_up_elsewhere_with_its_sessions_and_nothing_happens_twice()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var order = await Buy(shop, Buyer);
        await shop.World.EndPayment($"{NumberOf(order)}-1", "completed");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var reader = shop.NewVisitor();
        // The provider tells us when it likes, as it does outside.
        while ((await reader.Get(PathOf(order))).One("section.status").GetAttribute("data-standing") != "Paid")
        {
            await Task.Delay(50, patience.Token);
            await shop.Settle();
        }

        var mails = (await shop.World.Mails(Buyer)).Count;
        Assert.True(mails > 0);

        using var enough = new CancellationTokenSource();
        var others = Task.Run(async () =>
        {
            for (var i = 0; !enough.IsCancellationRequested; i++)
            {
                await Buy(shop, $"koper-{i}@voorbeeld.be");
            }
        }, cancellation);
        var made = Assert.IsType<BackupOutcome.Made>(await shop.Services.GetRequiredService<BackupDesk>().Make(cancellation));
        await enough.CancelAsync();
        await others;

        await using var restored = new RestoredShop(made.Path, SecretOf(shop, "Backup:Key"), SecretOf(shop, "Security:TokenKey"), shop.Clock.GetUtcNow() - Shop.Start);
        await restored.InitializeAsync();
        Assert.Contains("deliveries offered again", restored.Report);
        Assert.DoesNotContain("another one than when the set was made", restored.Report);

        // The staff member is still signed in, the buyer's link still opens, and it says paid.
        using var sameOwner = restored.NewVisitor();
        foreach (var (name, value) in owner.Cookies)
        {
            sameOwner.Cookies[name] = value;
        }

        Assert.Equal("/admin", (await sameOwner.Get("/admin")).Url.AbsolutePath);
        using var buyer = restored.NewVisitor();
        Assert.Equal("Paid", (await buyer.Get(PathOf(order))).One("section.status").GetAttribute("data-standing"));

        await restored.Settle();
        Assert.Equal(mails, (await restored.World.Mails(Buyer)).Count);
        Assert.Equal((0, ""), await restored.Verify());
        await Buy(restored, "later@voorbeeld.be");
    }

    [Fact]
    public async Task What_is_no_longer_whole_or_has_another_key_is_refused_and_changes_nothing()
    {
        var made = Assert.IsType<BackupOutcome.Made>(await shop.Services.GetRequiredService<BackupDesk>().Make(TestContext.Current.CancellationToken));
        var bytes = await File.ReadAllBytesAsync(made.Path, TestContext.Current.CancellationToken);
        var flipped = (byte[])bytes.Clone();
        flipped[bytes.Length / 2] ^= 64;
        await using var database = new TestDatabase();
        var settings = new Dictionary<string, string>(await database.Create()) { ["ASPNETCORE_ENVIRONMENT"] = "Development", ["Backup:Key"] = SecretOf(shop, "Backup:Key") };
        foreach (var (content, key, says) in new[]
        {
            (flipped, settings["Backup:Key"], "damaged"),
            (bytes[..(bytes.Length / 2)], settings["Backup:Key"], "cut off"),
            (bytes, Convert.ToBase64String(new byte[32]), "another key"),
            ("no set at all"u8.ToArray(), settings["Backup:Key"], "no backup set"),
        })
        {
            var file = Path.Combine(Path.GetDirectoryName(made.Path)!, "changed");
            await File.WriteAllBytesAsync(file, content, TestContext.Current.CancellationToken);
            var (code, output) = await RestoredShop.Call(new Dictionary<string, string>(settings) { ["Backup:Key"] = key }, "restore", file);
            Assert.Equal(1, code);
            Assert.Contains(says, output);
            Assert.Equal(["development-secrets.json"], Directory.EnumerateFileSystemEntries(database.Folder).Select(Path.GetFileName).Where(n => !n!.StartsWith('.')));
        }

        Assert.Equal(2, (await RestoredShop.Call(settings, "restore")).Code);
        Assert.Equal(1, (await RestoredShop.Call(settings, "restore", "no-such-file")).Code);

        // Where a shop is, only --replace puts a set in its place, and never below a shop that serves.
        // The ledger of erasures cannot be read with another key: nothing is put in place without an operator's word.
        var (unread, needsWord) = await RestoredShop.Call(settings, "restore", made.Path);
        Assert.Equal(1, unread);
        Assert.Contains("--without-tombstones", needsWord);
        Assert.False(File.Exists(Path.Combine(database.Folder, "ordering.db")));
        string[] word = ["--without-tombstones", "a drill with another key"];
        var (first, report) = await RestoredShop.Call(settings, ["restore", made.Path, .. word]);
        Assert.Equal(0, first);
        Assert.Contains("Security:TokenKey is another one than when the set was made", report);
        var (again, why) = await RestoredShop.Call(settings, "restore", made.Path);
        Assert.Equal(1, again);
        Assert.Contains("--replace", why);
        Assert.Equal(0, (await RestoredShop.Call(settings, ["restore", made.Path, "--replace", .. word])).Code);
        if (!TestDatabase.IsPostgres)
        {
            // Settings for one call, behind a file name that begins with a slash.
            var elsewhere = Path.Combine(database.Folder, ".elsewhere");
            Assert.Equal(0, (await RestoredShop.Call(settings, ["restore", made.Path, $"--Storage:DataPath={elsewhere}", .. word])).Code);
            Assert.True(File.Exists(Path.Combine(elsewhere, "ordering.db")));
        }

        // A store that knows the ledger does not open without it.
        Directory.Delete(Path.Combine(database.Folder, "backups", "tombstones"), recursive: true);
        await using (var closed = HostProcess.Start(settings))
        {
            await closed.UntilItAnswers();
            using var http = new HttpClient();
            var ready = await http.GetAsync($"{closed.Url}/health/ready", TestContext.Current.CancellationToken);
            Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy: the ledger of erasures is missing"), (ready.StatusCode, await ready.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, (await http.GetAsync($"{closed.Url}/nl", TestContext.Current.CancellationToken)).StatusCode);
            await closed.UntilItSays("The shop stays closed");
        }

        Assert.Equal(2, (await RestoredShop.Call(settings, "tombstones", "waive")).Code);
        Assert.Equal(0, (await RestoredShop.Call(settings, "tombstones", "waive", "--reason", "a drill")).Code);
        await using var serving = HostProcess.Start(settings);
        await serving.UntilItAnswers();
        var (busy, stopIt) = await RestoredShop.Call(settings, "restore", made.Path, "--replace");
        Assert.Equal(1, busy);
        Assert.Contains("stop it first", stopIt);
    }

    [Fact]
    public async Task A_file_that_is_being_written_is_waited_for()
    {
        await using var own = new FewSetsShop();
        await own.InitializeAsync();
        Task<BackupOutcome> making;
        await using (File.Open(Path.Combine(own.DataFolder, "mailbox", "a.half"), FileMode.Create, FileAccess.Write, FileShare.None))
        {
            making = own.Services.GetRequiredService<BackupDesk>().Make(TestContext.Current.CancellationToken);
            await Task.WhenAny(making, Task.Delay(TimeSpan.FromSeconds(3), TestContext.Current.CancellationToken));
            Assert.False(making.IsCompleted);
        }

        Assert.IsType<BackupOutcome.Made>(await making);
    }

    [Fact]
    public async Task The_newest_sets_and_the_last_of_each_day_are_kept_and_nothing_of_a_set_can_be_read_without_its_key()
    {
        await using var own = new FewSetsShop();
        await own.InitializeAsync();
        var shelf = own.Services.GetRequiredService<BackupShelf>();
        for (var day = 0; day < 5; day++)
        {
            await own.RunJob("kernel.make-backup");
            await own.Advance(TimeSpan.FromHours(1));
            await own.RunJob("kernel.make-backup");
            await own.Advance(TimeSpan.FromHours(23));
        }

        // Two newest of today, the last of each of the two days before.
        Assert.Equal([97, 96, 73, 49], shelf.Sets().Select(s => (int)(s.MadeAt - Shop.Start).TotalHours));
        var bytes = await File.ReadAllBytesAsync(shelf.Sets()[0].Path, TestContext.Current.CancellationToken);
        Assert.True(bytes.AsSpan().IndexOf("SQLite format"u8) < 0 && bytes.AsSpan().IndexOf("PGDMP"u8) < 0 && bytes.AsSpan().IndexOf("manifest.json"u8) < 0);
        Assert.Equal(["tombstones"], Directory.GetDirectories(Path.GetDirectoryName(shelf.Sets()[0].Path)!).Select(Path.GetFileName));
    }

    internal static string SecretOf(Shop shop, string key)
    {
        using var secrets = JsonDocument.Parse(File.ReadAllText(Path.Combine(shop.DataFolder, "development-secrets.json")));
        return secrets.RootElement.GetProperty(key).GetString()!;
    }

    private static string PathOf(Page leaving) => leaving.Url.AbsolutePath.Replace("/betalen/", "/betaling/", StringComparison.Ordinal);

    private static string NumberOf(Page leaving) => leaving.One("section.status strong").TextContent.Trim();

    private static async Task<Page> Buy(Shop shop, string email)
    {
        using var visitor = shop.NewVisitor();
        await visitor.Post("/nl/mandje/erbij", [new("Sku", "LBC-JAM-240"), new("Quantity", "1")]);
        var review = await visitor.Submit(await visitor.Get("/nl/bestellen"), "#details", new
        {
            Email = email, FirstName = "An", LastName = "Peeters", PostalCode = "8900", City = "Ieper", Street = "Stationsstraat", Number = "19", Phone = "057 20 00 00",
        });
        return await visitor.Submit(review, "#place-order");
    }

    /// <summary>A shop that keeps two sets, and the last of each day for two days.</summary>
    private sealed class FewSetsShop : Shop
    {
        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Backup:Keep", "2"), new("Backup:KeepDays", "2")];
    }
}
