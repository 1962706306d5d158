using System.Net;
using Hangfire;
using LaBelleCerise.Host.Health;
using LaBelleCerise.Kernel.Backups;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Health;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Modules.Tests.Messaging;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Modules.Tests.Host.Health;

/// <summary>Every trouble is made, told in plain words, and goes away by its button.</summary>
public sealed class ShowHealthTests
{
    [Fact]
    public async Task It_is_for_staff_with_the_permission_and_stands_in_the_menu()
    {
        await using var shop = await Open(new Shop());
        using var visitor = shop.NewVisitor();
        Assert.DoesNotContain("health", (await visitor.Get("/admin/health")).Url.AbsolutePath);
        using var clerk = shop.NewVisitor();
        Assert.Empty((await clerk.SignInAsStaffWith("catalog")).All("nav a[href='/admin/health']"));
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Get("/admin/health")).Status);
        using var owner = shop.NewVisitor();
        Assert.Single((await owner.SignInAsOwner()).All("nav a[href='/admin/health']"));
        var page = await owner.Get("/admin/health");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(["jobs", "deliveries", "mail", "backup", "rights", "breaches", "payment-data", "retention", "canary", "disk", "versions", "clocks"], page.All("[data-reading]").Select(r => r.GetAttribute("data-reading")));
    }

    [Fact]
    public async Task A_missing_backup_is_made_by_its_button_and_grows_old()
    {
        await using var shop = await Open(new Shop());
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        Assert.Equal("Bad", State(await owner.Get("/admin/health"), "backup"));
        var done = await owner.Submit(await owner.Get("/admin/health"), "[data-reading=backup] form");
        Assert.Contains("nieuwe reservekopie", done.One(".notice--success").TextContent);
        Assert.Equal("Good", State(done, "backup"));
        Assert.Single(shop.Services.GetRequiredService<BackupShelf>().Sets());
        await shop.Advance(TimeSpan.FromHours(4));
        using var noon = shop.NewVisitor();
        await noon.SignInAsOwner();
        Assert.Equal("Watch", State(await noon.Get("/admin/health"), "backup"));
        await shop.Advance(TimeSpan.FromHours(24));
        using var later = shop.NewVisitor();
        await later.SignInAsOwner();
        Assert.Equal("Bad", State(await later.Get("/admin/health"), "backup"));
    }

    [Fact]
    public async Task A_backup_that_cannot_be_made_says_why()
    {
        await using var shop = await Open(new SettingsShop(KeyValuePair.Create("Backup:Key", "")));
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var page = await owner.Get("/admin/health");
        Assert.Equal("Bad", State(page, "backup"));
        Assert.Contains("Backup:Key", page.One("[data-reading=backup]").TextContent);

        await using var busy = await Open(new Shop());
        using var other = busy.NewVisitor();
        await other.SignInAsOwner();
        var folder = Directory.CreateDirectory(Path.Combine(busy.DataFolder, "backups"));
        await using (File.Open(Path.Combine(folder.FullName, ".backup.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            var refused = await other.Submit(await other.Get("/admin/health"), "[data-reading=backup] form");
            Assert.Contains("loopt al", refused.One(".notice--error").TextContent);
        }
    }

    [Fact]
    public async Task Messages_that_are_stuck_are_tried_again_by_the_button()
    {
        await using var shop = await Open(new Shop());
        await shop.Announce("ordering", PostOffice.Again("bezorg@voorbeeld.be", "no-such-kind", Guid.CreateVersion7(), 1));
        await shop.Advance(TimeSpan.FromMinutes(20));
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        Assert.Equal("Watch", State(await owner.Get("/admin/health"), "deliveries"));
        for (var i = 0; i < 10; i++)
        {
            await shop.Advance(TimeSpan.FromHours(7));
            await shop.Settle();
        }

        using var later = shop.NewVisitor();
        await later.SignInAsOwner();
        var page = await later.Get("/admin/health");
        Assert.Equal("Bad", State(page, "deliveries"));
        Assert.DoesNotContain("bezorg@voorbeeld.be", page.Body, StringComparison.Ordinal);
        var retried = await later.Submit(page, "[data-reading=deliveries] form");
        Assert.NotEqual("Bad", State(retried, "deliveries"));
    }

    [Fact]
    public async Task A_disk_that_fills_calls_before_orders_are_refused()
    {
        foreach (var (key, state) in new[] { ("Health:DiskWatchMegabytes", "Watch"), ("Health:DiskBadMegabytes", "Bad") })
        {
            await using var shop = await Open(new SettingsShop(KeyValuePair.Create(key, "2147483647")));
            using var owner = shop.NewVisitor();
            await owner.SignInAsOwner();
            Assert.Equal(state, State(await owner.Get("/admin/health"), "disk"));
        }
    }

    [Fact]
    public async Task A_database_that_a_newer_version_changed_is_told()
    {
        await using var shop = await Open(new Shop());
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        Assert.Equal("Good", State(await owner.Get("/admin/health"), "versions"));
        await using (var scope = shop.Services.CreateAsyncScope())
        {
            var store = shop.Services.GetRequiredService<ModuleCatalog>().ByName("catalog").Open(scope.ServiceProvider);
            await store.Database.ExecuteSqlRawAsync(
                TestDatabase.IsPostgres
                    ? "INSERT INTO catalog.\"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('99990101000000_FromTheFuture', '11.0.0')"
                    : "INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('99990101000000_FromTheFuture', '11.0.0')", CancellationToken.None);
        }

        var page = await owner.Get("/admin/health");
        Assert.Equal("Watch", State(page, "versions"));
        Assert.Contains("catalog", page.One("[data-reading=versions]").TextContent);
    }

    [Fact]
    public async Task Clocks_that_differ_are_told_and_clocks_that_agree_are_good()
    {
        await using var shop = await Open(new Shop());
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        // The shop's clock is the test's, the database has its own.
        Assert.Equal("Bad", State(await owner.Get("/admin/health"), "clocks"));
        await using var scope = shop.Services.CreateAsyncScope();
        var reader = new ClocksReader(shop.Services.GetRequiredService<DatabaseFacts>(), TimeProvider.System, scope.ServiceProvider.GetRequiredService<IStringLocalizer<HealthWords>>());
        Assert.Equal(HealthState.Good, Assert.Single(await reader.Read(CancellationToken.None)).State);
    }

    [Fact, Behaviour(36)]
    public async Task A_job_that_failed_is_told_and_runs_again_by_its_button()
    {
        await using var shop = await Open(new FailingJobShop());
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        shop.Services.GetRequiredService<IRecurringJobManager>().Trigger(FailingJobShop.JobId);
        var page = await Until(owner, $"job:{FailingJobShop.JobId}", "Bad");
        shop.Services.GetRequiredService<FailingJobShop.Fault>().IsMended = true;
        var asked = await owner.Submit(page, $"[data-reading='job:{FailingJobShop.JobId}'] form");
        Assert.Contains("gestart", asked.One(".notice--success").TextContent);
        await Until(owner, "jobs", "Good");
        Assert.Equal(HttpStatusCode.NotFound, (await owner.Submit(page, $"[data-reading='job:{FailingJobShop.JobId}'] form", new { job = "no.such-job" })).Status);
    }

    [Fact]
    public async Task Without_a_server_that_runs_jobs_the_page_says_so_and_one_reader_that_breaks_takes_no_other_with_it()
    {
        await using var shop = await Open(new BrokenReaderShop());
        using var owner = shop.NewVisitor();
        await owner.SignInAsOwner();
        var page = await owner.Get("/admin/health");
        Assert.Equal("Bad", State(page, "jobs"));
        Assert.Equal("Bad", State(page, nameof(BrokenReaderShop.BrokenReader)));
        Assert.Equal("Good", State(page, "disk"));
        Assert.DoesNotContain("secret words", page.Body, StringComparison.Ordinal);
    }

    private static async Task<Shop> Open(Shop shop)
    {
        await shop.InitializeAsync();
        return shop;
    }

    private static string? State(Page page, string reading) => page.One($"[data-reading='{reading}']").GetAttribute("data-state");

    private static async Task<Page> Until(Visitor visitor, string reading, string state)
    {
        for (var i = 0; i < 600; i++)
        {
            var page = await visitor.Get("/admin/health");
            if (page.All($"[data-reading='{reading}'][data-state={state}]").Count > 0)
            {
                return page;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        throw new InvalidOperationException($"{reading} never became {state}: {(await visitor.Get("/admin/health")).Text}");
    }

    /// <summary>A shop with one setting of its own.</summary>
    private sealed class SettingsShop(params KeyValuePair<string, string>[] settings) : Shop
    {
        protected override IEnumerable<KeyValuePair<string, string>> Settings => settings;
    }

    /// <summary>A shop with one more job, which fails until it is mended.</summary>
    private sealed class FailingJobShop : Shop
    {
        public const string JobId = "played.fail";

        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Jobs:Enabled", "true")];

        protected override void ConfigureServices(IServiceCollection services, IConfiguration storage) =>
            services.AddSingleton<Fault>().AddScoped<Fails>().AddJob<Fails>(JobId, "0 0 1 1 *");

        /// <summary>Whether the job fails.</summary>
        internal sealed class Fault
        {
            public bool IsMended { get; set; }
        }

        private sealed class Fails(Fault fault) : IJob
        {
            public Task Run(CancellationToken cancellation) => fault.IsMended ? Task.CompletedTask : throw new InvalidOperationException("secret words");
        }
    }

    /// <summary>A shop with a reader that breaks.</summary>
    private sealed class BrokenReaderShop : Shop
    {
        protected override void ConfigureServices(IServiceCollection services, IConfiguration storage) => services.AddScoped<IHealthReader, BrokenReader>();

        internal sealed class BrokenReader : IHealthReader
        {
            public int Order => 0;

            public Task<IReadOnlyList<HealthReading>> Read(CancellationToken cancellation) => throw new InvalidOperationException("secret words");
        }
    }
}
