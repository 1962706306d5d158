using LaBelleCerise.Consent.Policy;
using LaBelleCerise.Kernel.Jobs;

namespace LaBelleCerise.Consent.Jobs;

/// <summary>Publishes the policy when a date made it say something else: a contract ended, a review passed, a rule of retention began.</summary>
internal sealed class PublishDatedChanges(PublishPolicy policy) : IJob
{
    public Task Run(CancellationToken cancellation) => policy.Run(cancellation);
}
