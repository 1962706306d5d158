using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Mails;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Areas.Admin.Pages.Mails;

/// <summary>Sends a mail again: one that waits or failed is due at once, one that left is written anew, so that both stay visible.</summary>
/// <remarks>Once is the id of the rendered form: a second press is the same press.</remarks>
internal sealed record SendMailAgain(Guid Id, Guid Once) : ICommand<SendMailAgainOutcome>;

/// <summary>What may come of it.</summary>
internal abstract record SendMailAgainOutcome
{
    private SendMailAgainOutcome()
    {
    }

    internal sealed record Queued(Guid Id) : SendMailAgainOutcome;

    internal sealed record Unknown : SendMailAgainOutcome, IRefusal;

    internal sealed record NotThisKind : SendMailAgainOutcome, IRefusal;
}

/// <summary>Makes a mail due again.</summary>
internal sealed class ReadMailHandler(MessagingDb db, StaffReads reads, MailQueue queue, TimeProvider clock) : IRequestHandler<SendMailAgain, SendMailAgainOutcome>
{
    public async Task<SendMailAgainOutcome> Handle(SendMailAgain request, CancellationToken cancellationToken)
    {
        var opening = await reads.Open(db, Purpose.OrderStatus, $"mail:{request.Id}", cancellationToken);
        var mails = db.Open<Mail>(opening);
        if (await mails.AsNoTracking().SingleOrDefaultAsync(m => m.Id == request.Id, cancellationToken) is not { } mail)
        {
            return new SendMailAgainOutcome.Unknown();
        }

        var outcome = mail.State == MailState.Sent ? await WriteAnew(mail, request.Once, mails, cancellationToken) : await MakeDue(mail, mails, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return outcome;
    }

    /// <summary>Never shortens the lease of a host that is sending it now.</summary>
    private async Task<SendMailAgainOutcome> MakeDue(Mail mail, IQueryable<Mail> mails, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        await mails.Where(m => m.Id == mail.Id && m.State != MailState.Sent && m.HandedOverAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, MailState.Waiting).SetProperty(m => m.DueAt, now).SetProperty(m => m.Attempts, 0), cancellation);
        return new SendMailAgainOutcome.Queued(mail.Id);
    }

    private async Task<SendMailAgainOutcome> WriteAnew(Mail mail, Guid once, IQueryable<Mail> mails, CancellationToken cancellation)
    {
        if (MailKinds.IsSecret(mail.Kind))
        {
            return new SendMailAgainOutcome.NotThisKind();
        }

        var origin = new MailOrigin(once, mail.Kind, mail.SubjectId, mail.SubjectVersion, mail.LinkVersion) { IsRepeat = true };
        var copy = await queue.Add(
            origin, new MailAddressee(mail.Recipient, mail.Culture, mail.Source), new RenderedMail(mail.Subject, mail.Text, mail.Html) { PaperHashes = mail.PaperHashes }, cancellation);
        return new SendMailAgainOutcome.Queued(copy?.Id
            ?? await mails.Where(m => m.SourceId == once && m.Kind == mail.Kind).Select(m => m.Id).SingleAsync(cancellation));
    }
}
