using LaBelleCerise.Accounts.Contracts;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Pages.Account;

/// <summary>Notes that a mailbox is the shopper's, once, and tells the other modules.</summary>
internal sealed record ProveMailbox(Guid ShopperId, int Version) : ICommand<ProofOutcome>;

/// <summary>What came of a proof.</summary>
internal abstract record ProofOutcome;

/// <summary>The mailbox is proven.</summary>
internal sealed record MailboxProven : ProofOutcome;

/// <summary>The link was used or replaced meanwhile.</summary>
internal sealed record ProofTooLate : ProofOutcome, IRefusal;

internal sealed class ProveEmailHandler(AccountsDb db) : IRequestHandler<ProveMailbox, ProofOutcome>
{
    public async Task<ProofOutcome> Handle(ProveMailbox command, CancellationToken cancellationToken)
    {
        var account = db.Open<Shopper>(Opening.ByPerson(Purpose.Account)).Where(s => s.Id == command.ShopperId);
        if (await account.Where(s => s.ProofVersion == command.Version && !s.EmailConfirmed).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.EmailConfirmed, true).SetProperty(s => s.Version, s => s.Version + 1), cancellationToken) == 0)
        {
            return new ProofTooLate();
        }

        var shopper = await account.Select(s => new { s.Email, s.Version }).SingleAsync(cancellationToken);
        db.Announce(new EmailProven(command.ShopperId, shopper.Version, shopper.Email!.ToLowerInvariant()));
        await db.SaveChangesAsync(cancellationToken);
        return new MailboxProven();
    }
}
