using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security.Turns;
using LaBelleCerise.Messaging.Conversations;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Messaging.Newsletters;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Pages.Newsletter;

/// <summary>Asks a mailbox whether it wants the newsletter; the form's id makes a second post the same post.</summary>
internal sealed record AskSubscription(Guid FormId, string Email, bool Measurement, AskedWords Asked, IReadOnlyList<TurnKey> Turns) : ICommand<AskSubscriptionOutcome>;

/// <summary>What may come of it; nothing tells whether the address was known.</summary>
internal abstract record AskSubscriptionOutcome
{
    private AskSubscriptionOutcome()
    {
    }

    internal sealed record Asked : AskSubscriptionOutcome;

    internal sealed record TooMany : AskSubscriptionOutcome, IRefusal;
}

/// <summary>Mails the question, or tells a subscriber that there is nothing to do.</summary>
internal sealed class SubscribeHandler(MessagingDb db, MailQueue queue, NewsletterMails mails, IRestrictionGate restrictions, TimeProvider clock) : IRequestHandler<AskSubscription, AskSubscriptionOutcome>
{
    public async Task<AskSubscriptionOutcome> Handle(AskSubscription request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (!await db.TakeTurns<ContactTurn>(request.Turns, now, cancellationToken))
        {
            return new AskSubscriptionOutcome.TooMany();
        }

        var email = request.Email.ToLowerInvariant();
        var subscription = await db.Open<Subscription>(Opening.ByLaw(Purpose.Newsletter)).SingleOrDefaultAsync(s => s.Email == email, cancellationToken);
        if (subscription is { IsRestricted: true } || await restrictions.OfPerson(email, accountId: null, cancellationToken) is not null)
        {
            // Stored only (GDPR art. 18): no mail, no row, no change, and the same answer to whoever typed the address.
            return new AskSubscriptionOutcome.Asked();
        }

        if (subscription is { State: SubscriptionState.Confirmed })
        {
            await Mail(MailKind.NewsletterKnown, subscription, request, cancellationToken);
        }
        else
        {
            subscription = Remember(subscription, email, request, now);
            await Mail(MailKind.NewsletterConfirm, subscription, request, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        return new AskSubscriptionOutcome.Asked();
    }

    private Subscription Remember(Subscription? known, string email, AskSubscription request, DateTimeOffset now)
    {
        if (known is not null)
        {
            known.AskAgain(request.Asked.Culture, request.Measurement, request.Asked, now);
            return known;
        }

        var subscription = Subscription.Ask(email, request.Asked.Culture, request.Measurement, request.Asked, now);
        db.Add(subscription);
        return subscription;
    }

    private Task<Mail?> Mail(MailKind kind, Subscription to, AskSubscription request, CancellationToken cancellation) => queue.Add(
        new MailOrigin(request.FormId, kind, to.Id, to.Version, to.LinkVersion), new MailAddressee(to.Email, request.Asked.Culture, PersonSource.Newsletter), () => mails.Of(kind, to.Id, to.LinkVersion), cancellation);
}
