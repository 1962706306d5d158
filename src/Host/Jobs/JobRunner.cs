using LaBelleCerise.Kernel.Jobs;

namespace LaBelleCerise.Host.Jobs;

/// <summary>What Hangfire calls: only an id is stored in its store, so no personal data ever is.</summary>
public sealed class JobRunner(IEnumerable<JobRegistration> jobs, IServiceProvider services)
{
    /// <summary>Runs the job with this id; an unknown one (from an older version) is ignored.</summary>
    public Task Run(string id, CancellationToken cancellation) =>
        jobs.FirstOrDefault(j => j.Id == id) is { } job
            ? ((IJob)services.GetRequiredService(job.JobType)).Run(cancellation)
            : Task.CompletedTask;
}
