using LaBelleCerise.Modules.Tests.Kernel.Played;

namespace LaBelleCerise.Modules.Tests.Host.Jobs;

/// <summary>A shop whose jobs are scheduled by Hangfire itself.</summary>
public sealed class JobsShop : PlayedHost
{
    protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Jobs:Enabled", "true")];
}
