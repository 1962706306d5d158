using LaBelleCerise.Consent.Ledger;
using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Cookies.Contracts;
using MediatR;

namespace LaBelleCerise.Consent.Reactions;

/// <summary>Writes each cookie choice to the ledger, yes and no alike (law P2).</summary>
internal sealed class RecordChoiceWhenCookieChoiceMade(ConsentLedger ledger) : INotificationHandler<CookieChoiceMade>
{
    public Task Handle(CookieChoiceMade notification, CancellationToken cancellationToken) => ledger.Append(
        new LedgerStatement(
            Purposes.Analytics.Key, notification.AllowsAnalytics ? ConsentAction.Given : ConsentAction.Refused,
            notification.TextVersion, notification.Culture, notification.ChoiceId, notification.ChosenAt),
        cancellationToken);
}
