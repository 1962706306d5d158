using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.PersonalData.Cases;
using MediatR;

namespace LaBelleCerise.Ordering.Reactions;

/// <summary>Writes down all that Ordering holds about someone who asks, the stored payment notices too.</summary>
internal sealed class GatherDataWhenPersonalDataWanted(OrderingDb db, PaymentInboxDb inbox, CaseWork work) : INotificationHandler<PersonalDataWanted>
{
    public async Task Handle(PersonalDataWanted notification, CancellationToken cancellationToken)
    {
        var subject = new DataSubject(notification.AccountId, notification.Emails, notification.OrderIds, notification.OrderNumbers);
        await work.Gather(db, notification.CaseId, notification.Version, subject, await work.Look(inbox, subject, cancellationToken), cancellationToken);
    }
}
