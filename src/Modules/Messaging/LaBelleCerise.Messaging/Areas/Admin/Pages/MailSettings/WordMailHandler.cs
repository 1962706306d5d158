using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Messaging.Mails;
using MediatR;

namespace LaBelleCerise.Messaging.Areas.Admin.Pages.MailSettings;

/// <summary>Sends a mail with draft words to the shop's own mailbox, the only one that may get it: nobody else asked for it.</summary>
internal sealed record TryMail(Guid FormId, MailAddressee To, RenderedMail Drawn) : ICommand<bool>;

/// <summary>Queues it like any other mail; the form's id makes a double press one mail.</summary>
internal sealed class WordMailHandler(MailQueue queue, MessagingDb db) : IRequestHandler<TryMail, bool>
{
    public async Task<bool> Handle(TryMail request, CancellationToken cancellationToken)
    {
        var mail = await queue.Add(new MailOrigin(request.FormId, MailKind.Test, request.FormId, 1, 0), request.To, request.Drawn, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return mail is not null;
    }
}
