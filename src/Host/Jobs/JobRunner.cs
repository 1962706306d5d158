using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Jobs;

namespace LaBelleCerise.Host.Jobs;

/// <summary>What Hangfire calls: only an id goes into its store, and only the place of a failure, so no personal data ever stands there.</summary>
public sealed class JobRunner(IEnumerable<JobRegistration> jobs, IServiceProvider services)
{
    /// <summary>Runs the job with this id; an unknown one (from an older version) is ignored.</summary>
    /// <exception cref="JobFailedException">The job threw.</exception>
    public async Task Run(string id, CancellationToken cancellation)
    {
        if (jobs.FirstOrDefault(j => j.Id == id) is not { } job)
        {
            return;
        }

        try
        {
            await ((IJob)services.GetRequiredService(job.JobType)).Run(cancellation);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // Hangfire would keep the whole message, in PostgreSQL for as long as nobody sees to the failure; messages may carry what a person typed.
            throw new JobFailedException(ErrorPlace.Of(error));
        }
    }
}
