using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Conversations;
using LaBelleCerise.Messaging.Mails;
using LaBelleCerise.Messaging.Newsletters;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Areas.Admin.Pages.Newsletter;

/// <summary>Starts a newsletter; the page's id makes a second press the same newsletter.</summary>
internal sealed record StartCampaign(Guid Once, string Culture, string Subject, string Words, Guid? Staff) : ICommand<CampaignStarted>;

/// <summary>It runs; who gets it is settled by the consents of this moment.</summary>
internal sealed record CampaignStarted;

/// <summary>Only notes the text: the runner writes to active consents, and there is no list of addresses that anyone could pass along.</summary>
internal sealed class SendNewsletterHandler(MessagingDb db, TimeProvider clock) : IRequestHandler<StartCampaign, CampaignStarted>
{
    public async Task<CampaignStarted> Handle(StartCampaign request, CancellationToken cancellationToken)
    {
        if (!await db.Open<Campaign>(Opening.BySystem(Purpose.Newsletter)).AnyAsync(c => c.Id == request.Once, cancellationToken))
        {
            db.Add(Campaign.Start(request.Once, request.Culture, OneLine.Of(request.Subject, 150), TypedText.Of(request.Words).Trim(), request.Staff, clock.GetUtcNow()));
            await db.SaveChangesAsync(cancellationToken);
        }

        return new CampaignStarted();
    }
}
