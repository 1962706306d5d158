using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.PersonalData.Cases;
using MediatR;

namespace LaBelleCerise.Messaging.Reactions;

/// <summary>Lets what Messaging holds about someone rest, or frees it again.</summary>
internal sealed class RestrictDataWhenRestrictionWanted(MessagingDb db, CaseWork work) : INotificationHandler<RestrictionWanted>
{
    public Task Handle(RestrictionWanted notification, CancellationToken cancellationToken) => work.Restrict(
        db, notification.CaseId, notification.Version, new DataSubject(notification.AccountId, notification.Emails, notification.OrderIds, notification.OrderNumbers), notification.IsOn, cancellationToken);
}
