using Hangfire;
using Hangfire.PostgreSql;
using Hangfire.Storage;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Host.Jobs;

/// <summary>Hangfire as the trigger of the modules' jobs: in memory on one host, in PostgreSQL on several (ADR 0004).</summary>
internal static class ShopJobs
{
    private static readonly TimeSpan Slip = TimeSpan.FromMinutes(5);

    public static void AddShopJobs(this WebApplicationBuilder builder)
    {
        var storage = builder.Configuration.GetSection(StorageOptions.Section).Get<StorageOptions>() ?? new StorageOptions();
        builder.Services.AddScoped<JobRunner>();
        builder.Services.AddHangfire(hangfire =>
        {
            hangfire.UseRecommendedSerializerSettings();
            if (storage.IsPostgres)
            {
                hangfire.UsePostgreSqlStorage(o => o.UseNpgsqlConnection(storage.Postgres), new PostgreSqlStorageOptions
                {
                    QueuePollInterval = TimeSpan.FromSeconds(1),
                    UseSlidingInvisibilityTimeout = true,
                    InvisibilityTimeout = TimeSpan.FromSeconds(15),
                    // A killed host leaves its lock row behind; with the usual ten minutes the next start gives up waiting for it and ends.
                    DistributedLockTimeout = TimeSpan.FromSeconds(5),
                });
            }
            else
            {
                hangfire.UseInMemoryStorage();
            }
        });
        if (builder.Configuration.GetValue("Jobs:Enabled", true))
        {
            builder.Services.AddHangfireServer(server =>
            {
                server.WorkerCount = 2;
                server.HeartbeatInterval = TimeSpan.FromSeconds(3);
                server.ServerTimeout = TimeSpan.FromSeconds(10);
                server.SchedulePollingInterval = TimeSpan.FromSeconds(5);
            });
        }
    }

    public static void MapShopJobs(this WebApplication app) =>
        app.MapHangfireDashboard("/admin/jobs", new DashboardOptions { Authorization = [], DisplayStorageConnectionString = false, AppPath = "/admin", DashboardTitle = "Jobs" })
            .RequireAuthorization(PermissionPolicies.Staff);

    /// <summary>When a job has run in the future, the clock was ahead: the schedules would wait until that time has come. They begin anew.</summary>
    private static void ForgetWhatIsYetToCome(IServiceProvider services, IRecurringJobManager recurring)
    {
        using var connection = services.GetRequiredService<JobStorage>().GetConnection();
        var jobs = connection.GetRecurringJobs();
        // The job store knows the machine's clock only.
        var soon = TimeProvider.System.GetUtcNow().UtcDateTime + Slip;
        if (jobs.Any(j => j.LastExecution > soon))
        {
            jobs.ForEach(j => recurring.RemoveIfExists(j.Id));
        }
    }

    /// <summary>Registers every job's schedule afresh: the store may have been emptied.</summary>
    public static void ScheduleJobs(this WebApplication app)
    {
        if (!app.Configuration.GetValue("Jobs:Enabled", true))
        {
            return;
        }

        var recurring = app.Services.GetRequiredService<IRecurringJobManager>();
        ForgetWhatIsYetToCome(app.Services, recurring);
        foreach (var job in app.Services.GetServices<JobRegistration>())
        {
            recurring.AddOrUpdate<JobRunner>(job.Id, runner => runner.Run(job.Id, CancellationToken.None), job.Cron, new RecurringJobOptions { TimeZone = Cultures.Brussels });
        }
    }
}
