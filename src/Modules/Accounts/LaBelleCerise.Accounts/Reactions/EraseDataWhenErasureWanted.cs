using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Kernel.PersonalData.Cases;
using MediatR;

namespace LaBelleCerise.Accounts.Reactions;

/// <summary>Removes what Accounts holds about someone who is to be forgotten, as far as no law keeps it.</summary>
internal sealed class EraseDataWhenErasureWanted(AccountsDb db, CaseWork work) : INotificationHandler<ErasureWanted>
{
    public Task Handle(ErasureWanted notification, CancellationToken cancellationToken) => work.Erase(
        db, notification.CaseId, notification.Version, new DataSubject(notification.AccountId, notification.Emails, notification.OrderIds, notification.OrderNumbers, notification.Until), cancellationToken);
}
