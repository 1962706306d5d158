using LaBelleCerise.Consent.Rights;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Contracts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Reactions;

/// <summary>A message that asks for a right has the same clock as a form: from the day it came (decisions 8, promise S63). The mailbox still proves who asks.</summary>
internal sealed class OpenCaseWhenRightsQuestionMarked(ConsentDb db, CaseCourse course) : INotificationHandler<RightsQuestionMarked>
{
    public async Task Handle(RightsQuestionMarked notification, CancellationToken cancellationToken)
    {
        // The conversation stands where a form would: one case comes of it.
        if (await db.Open<RightsCase>(Opening.ByLaw(Purpose.RightsDesk)).AnyAsync(c => c.FormId == notification.ConversationId, cancellationToken)
            || !Enum.TryParse<Right>(notification.Right, out var right) || !Enum.TryParse<CaseChannel>(notification.Channel, out var channel))
        {
            return;
        }

        var who = new Asker(notification.Email, AccountId: null, notification.Name, notification.Culture);
        var opened = RightsCase.Open(notification.ConversationId, right, who, channel, question: null, notification.ReceivedAt, course.Now);
        db.Add(opened);
        course.Tell(opened, "prove");
    }
}
