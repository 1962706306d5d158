using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security.Turns;
using LaBelleCerise.Messaging.Conversations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Pages.Contact;

/// <summary>Takes a message of the contact form; the form's id makes a second post the same post.</summary>
internal sealed record ReceiveMessage(Guid FormId, Correspondent Who, string Message, IReadOnlyList<TurnKey> Turns) : ICommand<ReceiveMessageOutcome>;

/// <summary>What may come of it.</summary>
internal abstract record ReceiveMessageOutcome
{
    private ReceiveMessageOutcome()
    {
    }

    internal sealed record Received(string Reference) : ReceiveMessageOutcome;

    internal sealed record TooMany : ReceiveMessageOutcome, IRefusal;
}

/// <summary>Stores the message for staff. No mail leaves: nobody knows yet whose address it is (shop behaviour 29).</summary>
internal sealed class WriteToUsHandler(MessagingDb db, TimeProvider clock) : IRequestHandler<ReceiveMessage, ReceiveMessageOutcome>
{
    public async Task<ReceiveMessageOutcome> Handle(ReceiveMessage request, CancellationToken cancellationToken)
    {
        var known = await db.Open<Conversation>(Opening.ByPerson(Purpose.CustomerService)).IgnoreQueryFilters()
            .Where(c => c.StartedBy == request.FormId).Select(c => c.Reference).FirstOrDefaultAsync(cancellationToken);
        if (known is not null)
        {
            return new ReceiveMessageOutcome.Received(known);
        }

        var now = clock.GetUtcNow();
        if (!await db.TakeTurns<ContactTurn>(request.Turns, now, cancellationToken))
        {
            return new ReceiveMessageOutcome.TooMany();
        }

        var conversation = Conversation.Start(request.FormId, request.Who, ContactChannel.Form, now, now);
        db.Add(conversation);
        db.Add(conversation.Hear(request.Message, now));
        await db.SaveChangesAsync(cancellationToken);
        return new ReceiveMessageOutcome.Received(conversation.Reference);
    }
}
