using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.PersonalData.Cases;
using MediatR;

namespace LaBelleCerise.Ordering.Reactions;

/// <summary>Lets what Ordering holds about someone rest, or frees it again.</summary>
internal sealed class RestrictDataWhenRestrictionWanted(OrderingDb db, CaseWork work) : INotificationHandler<RestrictionWanted>
{
    public Task Handle(RestrictionWanted notification, CancellationToken cancellationToken) => work.Restrict(
        db, notification.CaseId, notification.Version, new DataSubject(notification.AccountId, notification.Emails, notification.OrderIds, notification.OrderNumbers), notification.IsOn, cancellationToken);
}
