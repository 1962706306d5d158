using System.Globalization;
using Hangfire;
using Hangfire.Storage;
using LaBelleCerise.Kernel.Health;
using LaBelleCerise.Kernel.Web;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Host.Health;

/// <summary>Whether somebody works off the schedules, and how each job ended last.</summary>
internal sealed class JobsReader(JobStorage storage, IStringLocalizer<HealthWords> words) : IHealthReader
{
    private static readonly TimeSpan Late = TimeSpan.FromMinutes(10);

    public int Order => 100;

    public Task<IReadOnlyList<HealthReading>> Read(CancellationToken cancellation)
    {
        if (storage.GetMonitoringApi().Servers().Count == 0)
        {
            return Task.FromResult<IReadOnlyList<HealthReading>>([new HealthReading("jobs", words["Jobs"], HealthState.Bad, words["Jobs.Nobody"])]);
        }

        using var connection = storage.GetConnection();
        var jobs = connection.GetRecurringJobs();
        var troubled = jobs.Select(Trouble).OfType<HealthReading>().ToList();
        return Task.FromResult<IReadOnlyList<HealthReading>>(troubled.Count > 0 ? troubled : [new HealthReading("jobs", words["Jobs"], HealthState.Good, words["Jobs.Good", jobs.Count])]);
    }

    private HealthReading? Trouble(RecurringJobDto job)
    {
        var retry = new HealthRemedy(words["RunNow"], Job: job.Id);
        // Scheduled is what a failed run becomes that Hangfire will try again by itself.
        if (job.LastJobState is "Failed" or "Scheduled" || job.Error is not null)
        {
            return new HealthReading($"job:{job.Id}", words["Job", job.Id], HealthState.Bad, words["Job.Failed", When(job.LastExecution)], retry);
        }

        // The job store knows the machine's clock only.
        return job.NextExecution is { } due && TimeProvider.System.GetUtcNow().UtcDateTime - due > Late
            ? new HealthReading($"job:{job.Id}", words["Job", job.Id], HealthState.Watch, words["Job.Late", When(due)], retry)
            : null;
    }

    private static string When(DateTime? utc) =>
        utc is { } time ? Cultures.InBrussels(new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc))).ToString("g", CultureInfo.CurrentCulture) : "-";
}
