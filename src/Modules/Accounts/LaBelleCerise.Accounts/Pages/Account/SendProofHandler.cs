using LaBelleCerise.Accounts.Contracts;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Pages.Account;

/// <summary>Sends the proof link again to someone who knows the password of an unproven account.</summary>
internal sealed record SendProof(Guid ShopperId) : ICommand<Unit>;

internal sealed class SendProofHandler(AccountsDb db, TimeProvider clock) : IRequestHandler<SendProof, Unit>
{
    public async Task<Unit> Handle(SendProof command, CancellationToken cancellationToken)
    {
        var account = db.Open<Shopper>(Opening.ByPerson(Purpose.Account)).Where(s => s.Id == command.ShopperId && !s.EmailConfirmed);
        // An update that changes nothing takes the row's lock: a registration that makes this link void waits, and mails the newer one afterwards.
        await account.ExecuteUpdateAsync(set => set.SetProperty(s => s.ProofVersion, s => s.ProofVersion), cancellationToken);
        var shopper = await account.Select(s => new { s.Email, s.ProofVersion, s.Culture }).SingleOrDefaultAsync(cancellationToken);
        if (shopper is not null)
        {
            db.Announce(new AccountMailRequested(Guid.CreateVersion7(clock.GetUtcNow()), 1, command.ShopperId, shopper.ProofVersion, "prove-email", shopper.Culture, shopper.Email!));
            await db.SaveChangesAsync(cancellationToken);
        }

        return Unit.Value;
    }
}
