using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Ordering.Policies;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Reactions;

/// <summary>Orders remember which policy was shown; so this module knows the versions.</summary>
internal sealed class RememberPolicyWhenPolicyPublished(OrderingDb db) : INotificationHandler<PolicyPublished>
{
    public async Task Handle(PolicyPublished notification, CancellationToken cancellationToken)
    {
        if (!await db.Policies.AnyAsync(p => p.PolicyId == notification.PolicyId, cancellationToken))
        {
            db.Add(new KnownPolicy { PolicyId = notification.PolicyId, Version = notification.Version, PublishedAt = notification.PublishedAt });
        }
    }
}
