using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Contracts;
using LaBelleCerise.Messaging.Conversations;
using LaBelleCerise.Messaging.Mails;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Areas.Admin.Pages.Inbox;

/// <summary>Sends our answer by mail, in the conversation's language.</summary>
/// <remarks>Once is the id of the rendered form: a second press is the same press.</remarks>
internal sealed record AnswerConversation(Guid Id, int Version, Guid Once, string Body, Guid? StaffId) : ICommand<ConversationOutcome>;

/// <summary>Closes a conversation or opens it again.</summary>
internal sealed record SetConversationState(Guid Id, int Version, ConversationState State) : ICommand<ConversationOutcome>;

/// <summary>Tells the privacy desk that this asks for a right.</summary>
internal sealed record MarkRightsQuestion(Guid Id, int Version, string Right) : ICommand<ConversationOutcome>;

/// <summary>What may come of a change to a conversation.</summary>
internal abstract record ConversationOutcome
{
    private ConversationOutcome()
    {
    }

    internal sealed record Done : ConversationOutcome;

    internal sealed record Unknown : ConversationOutcome, IRefusal;

    internal sealed record ChangedMeanwhile : ConversationOutcome, IRefusal;

    internal sealed record NoAddress : ConversationOutcome, IRefusal;
}

/// <summary>Answers, closes and reopens.</summary>
internal sealed class ReadConversationHandler(MessagingDb db, StaffReads reads, MailQueue queue, AnswerMails mails, TimeProvider clock)
    : IRequestHandler<AnswerConversation, ConversationOutcome>, IRequestHandler<SetConversationState, ConversationOutcome>, IRequestHandler<MarkRightsQuestion, ConversationOutcome>
{
    public async Task<ConversationOutcome> Handle(AnswerConversation request, CancellationToken cancellationToken)
    {
        var opening = await reads.Open(db, Purpose.CustomerService, $"conversation:{request.Id}", cancellationToken);
        if (await db.Open<Conversation>(opening).SingleOrDefaultAsync(c => c.Id == request.Id, cancellationToken) is not { } conversation)
        {
            return new ConversationOutcome.Unknown();
        }

        if (await db.Open<Mail>(opening).AnyAsync(m => m.SourceId == request.Once && m.Kind == MailKind.Answer, cancellationToken))
        {
            return new ConversationOutcome.Done();
        }

        if (conversation.Version != request.Version)
        {
            return new ConversationOutcome.ChangedMeanwhile();
        }

        if (conversation.Email is not { } email)
        {
            return new ConversationOutcome.NoAddress();
        }

        var question = await db.Open<ContactMessage>(opening).Where(m => m.ConversationId == conversation.Id && m.Direction == MessageDirection.Incoming)
            .OrderByDescending(m => m.Position).Select(m => m.Body).FirstOrDefaultAsync(cancellationToken);
        var origin = new MailOrigin(request.Once, MailKind.Answer, conversation.Id, conversation.Version, 0);
        var mail = await queue.Add(
            origin, new MailAddressee(email, conversation.Culture, PersonSource.Contact), () => mails.Of(conversation.Reference, request.Body, question), cancellationToken);
        db.Add(conversation.Answer(request.Body, request.StaffId, mail?.Id, clock.GetUtcNow()));
        return await Save(cancellationToken);
    }

    public async Task<ConversationOutcome> Handle(SetConversationState request, CancellationToken cancellationToken)
    {
        var opening = await reads.Open(db, Purpose.CustomerService, $"conversation:{request.Id}", cancellationToken);
        if (await db.Open<Conversation>(opening).SingleOrDefaultAsync(c => c.Id == request.Id, cancellationToken) is not { } conversation)
        {
            return new ConversationOutcome.Unknown();
        }

        if (conversation.Version != request.Version)
        {
            return new ConversationOutcome.ChangedMeanwhile();
        }

        if (request.State == ConversationState.Closed)
        {
            conversation.Close();
        }
        else
        {
            conversation.Reopen();
        }

        return await Save(cancellationToken);
    }

    public async Task<ConversationOutcome> Handle(MarkRightsQuestion request, CancellationToken cancellationToken)
    {
        var opening = await reads.Open(db, Purpose.RightsDesk, $"conversation:{request.Id}", cancellationToken);
        if (await db.Open<Conversation>(opening).SingleOrDefaultAsync(c => c.Id == request.Id, cancellationToken) is not { } conversation)
        {
            return new ConversationOutcome.Unknown();
        }

        if (conversation.Version != request.Version)
        {
            return new ConversationOutcome.ChangedMeanwhile();
        }

        if (conversation.Email is not { } email)
        {
            return new ConversationOutcome.NoAddress();
        }

        db.Announce(new RightsQuestionMarked(
            conversation.Id, conversation.Version, request.Right, RightsQuestions.ChannelOf(conversation.Channel), email, conversation.Name, conversation.Culture, conversation.ReceivedAt));
        return await Save(cancellationToken);
    }

    private async Task<ConversationOutcome> Save(CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
            return new ConversationOutcome.Done();
        }
        catch (DbUpdateConcurrencyException)
        {
            return new ConversationOutcome.ChangedMeanwhile();
        }
    }
}
