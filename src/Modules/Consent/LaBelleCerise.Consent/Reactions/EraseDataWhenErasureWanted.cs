using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Consent.Tombstones;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Backups.Tombstones;
using LaBelleCerise.Kernel.PersonalData.Cases;
using MediatR;

namespace LaBelleCerise.Consent.Reactions;

/// <summary>Removes what Consent holds about someone who is to be forgotten, as far as no law keeps it; and writes the tombstone first, so that no backup brings them back.</summary>
internal sealed class EraseDataWhenErasureWanted(ConsentDb db, CaseWork work, TombstoneKeeper keeper, TombstoneHashes hashes, DeliveryContext delivery) : INotificationHandler<ErasureWanted>
{
    public async Task Handle(ErasureWanted notification, CancellationToken cancellationToken)
    {
        var (caseId, round, account, emails, orders, numbers, until) = notification;
        await keeper.Keep(TombstoneKind.Erased, caseId, round, until ?? delivery.OccurredAt, hashes.Of(account, emails, orders), cancellationToken);
        await work.Erase(db, caseId, round, new DataSubject(account, emails, orders, numbers, until), cancellationToken);
    }
}
