using LaBelleCerise.Consent.Contracts;
using LaBelleCerise.Consent.Tombstones;
using LaBelleCerise.Kernel.Backups.Tombstones;
using MediatR;

namespace LaBelleCerise.Consent.Reactions;

/// <summary>An objection outlives the loss of the stores.</summary>
internal sealed class KeepTombstoneWhenMarketingObjected(TombstoneKeeper keeper, TombstoneHashes hashes) : INotificationHandler<MarketingObjected>
{
    public Task Handle(MarketingObjected notification, CancellationToken cancellationToken) => keeper.Keep(
        notification.IsObjection ? TombstoneKind.Objected : TombstoneKind.Unsubscribed, notification.CaseId, notification.Version, notification.At, [hashes.OfEmail(notification.Email)], cancellationToken);
}
