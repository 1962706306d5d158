using LaBelleCerise.Host.Jobs;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Jobs;

namespace LaBelleCerise.Host.Commands;

/// <summary>Runs one job now, as its schedule would: <c>jobs run ordering.reconcile-payments</c>.</summary>
internal sealed class RunOneJob(JobRunner runner, IEnumerable<JobRegistration> jobs) : IHostCommand
{
    public string Name => "jobs run";

    public string Summary => "Runs one job now, as its schedule would.";

    public string Usage => $"ID{Environment.NewLine}  ID is one of:{Environment.NewLine}{string.Join(Environment.NewLine, jobs.OrderBy(j => j.Id, StringComparer.Ordinal).Select(j => $"    {j.Id} ({j.Cron})"))}";

    public async Task<int> Run(string[] args, CancellationToken cancellation)
    {
        if (CommandArguments.Read(args, [], [], 1) is not { Words: [var id] } || jobs.All(j => j.Id != id))
        {
            return CommandExit.WrongUse;
        }

        await runner.Run(id, cancellation);
        Console.WriteLine($"{id} ran.");
        return CommandExit.Done;
    }
}
