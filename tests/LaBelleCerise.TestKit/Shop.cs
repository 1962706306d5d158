using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Jobs;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace LaBelleCerise.TestKit;

/// <summary>A real shop on a real port with its own store, its own clock and the outside systems played beside it.</summary>
/// <remarks>Use as <c>IClassFixture&lt;Shop&gt;</c>; call <see cref="Settle"/> to let announcements, mails and notices run to their end.</remarks>
public class Shop : IAsyncLifetime
{
    private static readonly Lazy<Task<TestDatabase>> DemoCopy = new(FillDemo);
    private readonly TestDatabase database = new();
    private WebApplicationFactory<Program>? factory;
    private PlayedWorld? world;
    private IReadOnlyDictionary<string, string> storage = new Dictionary<string, string>();

    /// <summary>The time at which every shop starts: a Monday morning in Ieper.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    /// <summary>The shop's clock.</summary>
    public FakeTimeProvider Clock { get; } = new(Start);

    /// <summary>Everything that the shop logged, one line each.</summary>
    public LogBook Logs { get; } = new();

    /// <summary>The outside systems.</summary>
    public PlayedWorld World => world ?? throw new InvalidOperationException("The shop has not started.");

    /// <summary>The shop's address, without a final slash.</summary>
    public string BaseUrl { get; private set; } = "";

    /// <summary>The folder of databases, papers and mails.</summary>
    public string DataFolder => database.Folder;

    /// <summary>The host's services.</summary>
    public IServiceProvider Services => factory!.Services;

    /// <summary>Further settings of a derived shop.</summary>
    protected virtual IEnumerable<KeyValuePair<string, string>> Settings => [];

    /// <summary>False for a shop that must start from nothing; others start from a copy of a filled demo shop, which saves its loading.</summary>
    protected virtual bool UsesDemoCopy => true;

    /// <summary>How much work a password's hash is; a shop of ours is asked for hundreds, and only one test is about the real figure.</summary>
    protected virtual int? PasswordIterations => 1_000;

    /// <summary>Further services of a derived shop: modules, reactions and endpoints of a test's own.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="storage">The configuration of this shop's store.</param>
    protected virtual void ConfigureServices(IServiceCollection services, IConfiguration storage)
    {
    }

    /// <summary>What a derived shop does to its store before it opens: restores a backup into it.</summary>
    /// <param name="storage">The configuration of this shop's store.</param>
    protected virtual Task BeforeOpening(IReadOnlyDictionary<string, string> storage) => Task.CompletedTask;

    public async ValueTask InitializeAsync()
    {
        world = await PlayedWorld.Start(Clock, Path.Combine(database.Folder, "mailbox"));
        storage = await database.Create(UsesDemoCopy ? await DemoCopy.Value : null);
        await BeforeOpening(storage);
        Open(FreePort.Take());
    }

    /// <summary>Stops the host and starts a new one on the same store and address, as after a crash or an upgrade.</summary>
    public async Task Restart()
    {
        await factory!.DisposeAsync();
        Open(new Uri(BaseUrl).Port);
    }

    /// <summary>A new visitor: an empty cookie jar.</summary>
    public Visitor NewVisitor() => new(this);

    /// <summary>Runs announcements and background work until nothing is due.</summary>
    public async Task Settle()
    {
        for (var touched = -1; touched != 0;)
        {
            touched = await Services.GetRequiredService<Relay>().Settle(CancellationToken.None);
            await using var scope = Services.CreateAsyncScope();
            foreach (var work in scope.ServiceProvider.GetServices<IBackgroundWork>())
            {
                touched += await work.RunDue(CancellationToken.None);
            }
        }
    }

    /// <summary>Runs a job by its id, as its schedule would.</summary>
    public async Task RunJob(string id)
    {
        await using var scope = Services.CreateAsyncScope();
        var job = scope.ServiceProvider.GetServices<JobRegistration>().Single(j => j.Id == id);
        await ((IJob)scope.ServiceProvider.GetRequiredService(job.JobType)).Run(CancellationToken.None);
    }

    /// <summary>Moves the shop's and the world's clocks on.</summary>
    public async Task Advance(TimeSpan time)
    {
        Clock.Advance(time);
        await World.SetClock(Clock.GetUtcNow());
    }

    public async ValueTask DisposeAsync()
    {
        if (factory is not null)
        {
            await factory.DisposeAsync();
        }

        if (world is not null)
        {
            await world.DisposeAsync();
        }

        await database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private void Open(int port)
    {
        BaseUrl = $"http://localhost:{port}";
        factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
        {
            builder.UseEnvironment("Development");
            foreach (var (key, value) in DefaultSettings().Concat(storage).Concat(Settings))
            {
                builder.UseSetting(key, value);
            }

            builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(Logs).SetMinimumLevel(LogLevel.Debug));
            builder.ConfigureTestServices(services =>
            {
                services.RemoveAll<TimeProvider>().AddSingleton<TimeProvider>(Clock);
                if (PasswordIterations is { } iterations)
                {
                    services.PostConfigure<PasswordHasherOptions>(options => options.IterationCount = iterations);
                }

                ConfigureServices(services, new ConfigurationBuilder().AddInMemoryCollection(storage!).Build());
            });
        });
        factory.UseKestrel(port);
        factory.StartServer();
    }

    private Dictionary<string, string> DefaultSettings() => new Dictionary<string, string>
    {
        ["Shop:BaseUrl"] = BaseUrl,
        ["urls"] = BaseUrl,
        ["Demo:Load"] = "true",
        ["Relay:Enabled"] = "false",
        ["Jobs:Enabled"] = "false",
        ["Sandbox:Start"] = "false",
        ["Sandbox:Url"] = World.Url,
        ["MultiSafepay:BaseUrl"] = $"{World.Url}/multisafepay/v1/json",
        ["Mail:Folder"] = Path.Combine(database.Folder, "mailbox"),
    };

    /// <summary>Opens a shop once, lets everything of its first start settle, and keeps the store for others to copy.</summary>
    private static async Task<TestDatabase> FillDemo()
    {
        var first = new FirstShop();
        await first.InitializeAsync();
        await first.Settle();
        await first.factory!.DisposeAsync();
        await first.World.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Npgsql.NpgsqlConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(first.DataFolder, recursive: true);
        return first.database;
    }

    private sealed class FirstShop : Shop
    {
        protected override bool UsesDemoCopy => false;
    }
}
