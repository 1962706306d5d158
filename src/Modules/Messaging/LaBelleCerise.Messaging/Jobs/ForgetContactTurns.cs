using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Messaging.Conversations;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Messaging.Jobs;

/// <summary>Removes the counts behind the contact form's limits when no limit looks at them any more, also when nobody writes to us for weeks.</summary>
internal sealed class ForgetContactTurns(MessagingDb db, UnitOfWork unitOfWork, TimeProvider clock) : IJob
{
    public Task Run(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - ContactLimits.TurnsLive;
        return unitOfWork.Run(db, token => db.Open<ContactTurn>(Opening.BySystem(Purpose.Security)).Where(t => t.At < before).ExecuteDeleteAsync(token), cancellation);
    }
}
