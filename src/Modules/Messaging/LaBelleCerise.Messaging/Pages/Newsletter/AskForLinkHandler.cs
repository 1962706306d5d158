using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security.Turns;
using LaBelleCerise.Messaging.Conversations;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Messaging.Newsletters;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Pages.Newsletter;

/// <summary>Mails a subscriber the way to the preferences.</summary>
internal sealed record MailLink(Guid FormId, string Email, string Culture, IReadOnlyList<TurnKey> Turns) : ICommand<MailLinkOutcome>;

/// <summary>What may come of it; nothing tells whether the address was known.</summary>
internal abstract record MailLinkOutcome
{
    private MailLinkOutcome()
    {
    }

    internal sealed record Done : MailLinkOutcome;

    internal sealed record TooMany : MailLinkOutcome, IRefusal;
}

/// <summary>Only who is subscribed gets a mail; it goes to the mailbox itself, so nobody else learns anything.</summary>
internal sealed class AskForLinkHandler(MessagingDb db, MailQueue queue, NewsletterMails mails, TimeProvider clock) : IRequestHandler<MailLink, MailLinkOutcome>
{
    public async Task<MailLinkOutcome> Handle(MailLink request, CancellationToken cancellationToken)
    {
        if (!await db.TakeTurns<ContactTurn>(request.Turns, clock.GetUtcNow(), cancellationToken))
        {
            return new MailLinkOutcome.TooMany();
        }

        var email = request.Email.ToLowerInvariant();
        if (await db.Open<Subscription>(Opening.ByPerson(Purpose.Newsletter)).SingleOrDefaultAsync(s => s.Email == email, cancellationToken) is { } subscription)
        {
            var kind = subscription.State == SubscriptionState.Confirmed ? MailKind.NewsletterLink : MailKind.NewsletterConfirm;
            await queue.Add(
                new MailOrigin(request.FormId, kind, subscription.Id, subscription.Version, subscription.LinkVersion), new MailAddressee(email, request.Culture, PersonSource.Newsletter),
                () => mails.Of(kind, subscription.Id, subscription.LinkVersion), cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        return new MailLinkOutcome.Done();
    }
}
