using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.PersonalData.Cases;
using MediatR;

namespace LaBelleCerise.Consent.Reactions;

/// <summary>Writes down all that Consent holds about someone who asks.</summary>
internal sealed class GatherDataWhenPersonalDataWanted(ConsentDb db, CaseWork work) : INotificationHandler<PersonalDataWanted>
{
    public Task Handle(PersonalDataWanted notification, CancellationToken cancellationToken) => work.Gather(
        db, notification.CaseId, notification.Version, new DataSubject(notification.AccountId, notification.Emails, notification.OrderIds, notification.OrderNumbers), beside: [], cancellationToken);
}
