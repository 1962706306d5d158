using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Ordering.Withdrawals;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Jobs;

/// <summary>Removes the counts behind the limits of the withdrawal function when no limit looks at them any more.</summary>
internal sealed class ForgetWithdrawalTurns(OrderingDb db, UnitOfWork unitOfWork, TimeProvider clock) : IJob
{
    public Task Run(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - WithdrawalLimits.TurnsLive;
        return unitOfWork.Run(db, token => db.Open<WithdrawalTurn>(Opening.BySystem(Purpose.Security)).Where(t => t.At < before).ExecuteDeleteAsync(token), cancellation);
    }
}
