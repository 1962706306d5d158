using Hangfire;
using Hangfire.PostgreSql;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Host.Jobs;

/// <summary>Hangfire as the trigger of the modules' jobs: in memory on one host, in PostgreSQL on several (ADR 0004).</summary>
internal static class ShopJobs
{
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

    /// <summary>Registers every job's schedule afresh: the store may have been emptied.</summary>
    public static void ScheduleJobs(this WebApplication app)
    {
        if (!app.Configuration.GetValue("Jobs:Enabled", true))
        {
            return;
        }

        var recurring = app.Services.GetRequiredService<IRecurringJobManager>();
        foreach (var job in app.Services.GetServices<JobRegistration>())
        {
            recurring.AddOrUpdate<JobRunner>(job.Id, runner => runner.Run(job.Id, CancellationToken.None), job.Cron, new RecurringJobOptions { TimeZone = Cultures.Brussels });
        }
    }
}
