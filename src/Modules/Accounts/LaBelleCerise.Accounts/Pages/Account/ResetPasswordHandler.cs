using LaBelleCerise.Accounts.Contracts;
using LaBelleCerise.Accounts.Sessions;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Pages.Account;

/// <summary>Uses up a reset link: stores the new hash, ends all sessions, tells the person by mail.</summary>
internal sealed record StorePassword(Guid ShopperId, int Version, string PasswordHash) : ICommand<ResetOutcome>;

/// <summary>What came of a reset.</summary>
internal abstract record ResetOutcome;

/// <summary>The new password counts.</summary>
internal sealed record PasswordStored : ResetOutcome;

/// <summary>The link was used or ran out meanwhile.</summary>
internal sealed record ResetTooLate : ResetOutcome, IRefusal;

internal sealed class ResetPasswordHandler(AccountsDb db, PersonSessions sessions, TimeProvider clock) : IRequestHandler<StorePassword, ResetOutcome>
{
    public async Task<ResetOutcome> Handle(StorePassword command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var since = now - ResetPassword.Life;
        var account = db.Open<Shopper>(Opening.ByPerson(Purpose.Account)).Where(s => s.Id == command.ShopperId && s.ResetVersion == command.Version && s.ResetRequestedAt > since);
        // An update that changes nothing takes the row's lock: what is read now still holds when it is written and announced.
        await account.ExecuteUpdateAsync(set => set.SetProperty(s => s.Version, s => s.Version), cancellationToken);
        var shopper = await account.Select(s => new { s.Email, s.Culture, s.EmailConfirmed, s.Version }).SingleOrDefaultAsync(cancellationToken);
        var stamp = Guid.NewGuid().ToString();
        // The link came by mail, so using it proves the mailbox as well.
        if (shopper is null || await account.ExecuteUpdateAsync(
            set => set.SetProperty(s => s.PasswordHash, command.PasswordHash).SetProperty(s => s.SecurityStamp, stamp).SetProperty(s => s.EmailConfirmed, true)
                .SetProperty(s => s.ResetVersion, s => s.ResetVersion + 1).SetProperty(s => s.ResetRequestedAt, (DateTimeOffset?)null).SetProperty(s => s.Version, s => s.Version + 1),
            cancellationToken) == 0)
        {
            return new ResetTooLate();
        }

        await sessions.EndAll(CurrentPerson.ShopperScheme, command.ShopperId, cancellationToken);
        db.Announce(new AccountMailRequested(Guid.CreateVersion7(now), 1, command.ShopperId, 0, "password-changed", shopper.Culture, shopper.Email!));
        if (!shopper.EmailConfirmed)
        {
            db.Announce(new EmailProven(command.ShopperId, shopper.Version + 1, shopper.Email!.ToLowerInvariant()));
        }

        await db.SaveChangesAsync(cancellationToken);
        return new PasswordStored();
    }
}
