using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Consent.Tombstones;
using LaBelleCerise.Kernel.Announcements;
using LaBelleCerise.Kernel.Backups.Tombstones;
using LaBelleCerise.Kernel.PersonalData.Cases;
using MediatR;

namespace LaBelleCerise.Consent.Reactions;

/// <summary>Lets what Consent holds about someone rest, or frees it again; and remembers it where no restored backup can undo it.</summary>
internal sealed class RestrictDataWhenRestrictionWanted(ConsentDb db, CaseWork work, TombstoneKeeper keeper, TombstoneHashes hashes, DeliveryContext delivery) : INotificationHandler<RestrictionWanted>
{
    public async Task Handle(RestrictionWanted notification, CancellationToken cancellationToken)
    {
        var (caseId, round, account, emails, orders, numbers, isOn) = notification;
        await keeper.Keep(isOn ? TombstoneKind.Restricted : TombstoneKind.Freed, caseId, round, delivery.OccurredAt, hashes.Of(account, emails, orders), cancellationToken);
        await work.Restrict(db, caseId, round, new DataSubject(account, emails, orders, numbers), isOn, cancellationToken);
    }
}
