using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Newsletters;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Areas.Admin.Pages.Newsletter;

/// <summary>Starts the one question to old subscribers who were not asked yet.</summary>
internal sealed record AskLegacy : ICommand<int>;

/// <summary>Marks them; the runner mails.</summary>
internal sealed class AskLegacyHandler(MessagingDb db) : IRequestHandler<AskLegacy, int>
{
    public Task<int> Handle(AskLegacy request, CancellationToken cancellationToken) =>
        db.Open<Subscription>(Opening.BySystem(Purpose.Newsletter)).Where(s => s.State == SubscriptionState.Legacy)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.State, SubscriptionState.LegacyDue).SetProperty(s => s.Version, s => s.Version + 1), cancellationToken);
}
