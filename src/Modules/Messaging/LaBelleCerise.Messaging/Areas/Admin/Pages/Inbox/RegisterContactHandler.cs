using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Conversations;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Areas.Admin.Pages.Inbox;

/// <summary>Writes down a contact that came by another way than our form, and answers the conversation's id.</summary>
/// <remarks>Once is the id of the rendered form: a second press is the same press.</remarks>
internal sealed record NoteContact(Guid Once, Correspondent Who, ContactChannel Channel, string Message, DateTimeOffset ReceivedAt, Guid? StaffId) : ICommand<Guid>;

/// <summary>Stores it as a conversation that awaits an answer.</summary>
internal sealed class RegisterContactHandler(MessagingDb db, TimeProvider clock) : IRequestHandler<NoteContact, Guid>
{
    public async Task<Guid> Handle(NoteContact request, CancellationToken cancellationToken)
    {
        var known = await db.Open<Conversation>(Opening.BySystem(Purpose.CustomerService))
            .Where(c => c.StartedBy == request.Once).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(cancellationToken);
        if (known is { } id)
        {
            return id;
        }

        var conversation = Conversation.Start(request.Once, request.Who, request.Channel, request.ReceivedAt, clock.GetUtcNow());
        db.Add(conversation);
        db.Add(conversation.Hear(request.Message, request.ReceivedAt, request.StaffId));
        await db.SaveChangesAsync(cancellationToken);
        return conversation.Id;
    }
}
