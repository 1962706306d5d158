using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Jobs;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Jobs;

/// <summary>Deletes accounts whose mailbox nobody proved in a week: we have no business keeping them.</summary>
internal sealed class ForgetUnprovenAccounts(AccountsDb db, UnitOfWork unitOfWork, TimeProvider clock) : IJob
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(7);

    public Task Run(CancellationToken cancellation)
    {
        var before = clock.GetUtcNow() - Life;
        return unitOfWork.Run(db, token => db.Open<Shopper>(Opening.BySystem(Purpose.Account))
            .Where(s => !s.EmailConfirmed && s.CollectedAt < before).ExecuteDeleteAsync(token), cancellation);
    }
}
