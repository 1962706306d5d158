namespace LaBelleCerise.Kernel.Jobs;

/// <summary>When a job runs.</summary>
/// <param name="Id">Stable, <c>module.what-it-does</c>.</param>
/// <param name="Cron">Five cron fields, in Brussels time.</param>
/// <param name="JobType">The job.</param>
public sealed record JobRegistration(string Id, string Cron, Type JobType);

