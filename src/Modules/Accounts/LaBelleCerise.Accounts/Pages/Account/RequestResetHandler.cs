using LaBelleCerise.Accounts.Contracts;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Pages.Account;

/// <summary>Mails a reset link when the address has an account; an older link dies.</summary>
internal sealed record RequestReset(string Email) : ICommand<Unit>;

internal sealed class RequestResetHandler(AccountsDb db, TimeProvider clock) : IRequestHandler<RequestReset, Unit>
{
    public async Task<Unit> Handle(RequestReset command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var normalized = EmailAddresses.Normalize(command.Email);
        var known = db.Open<Shopper>(Opening.ByPerson(Purpose.Account)).Where(s => s.NormalizedEmail == normalized);
        if (await known.ExecuteUpdateAsync(set => set.SetProperty(s => s.ResetVersion, s => s.ResetVersion + 1).SetProperty(s => s.ResetRequestedAt, now), cancellationToken) == 1)
        {
            var shopper = await known.Select(s => new { s.Id, s.Email, s.ResetVersion, s.Culture }).SingleAsync(cancellationToken);
            db.Announce(new AccountMailRequested(Guid.CreateVersion7(now), 1, shopper.Id, shopper.ResetVersion, "reset-password", shopper.Culture, shopper.Email!));
            await db.SaveChangesAsync(cancellationToken);
        }

        return Unit.Value;
    }
}
