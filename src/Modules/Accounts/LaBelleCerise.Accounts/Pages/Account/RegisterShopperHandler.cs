using LaBelleCerise.Accounts.Contracts;
using LaBelleCerise.Accounts.Shoppers;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Pages.Account;

/// <summary>Makes an account that waits for its mailbox to be proven, or tells the owner of a known address by mail.</summary>
internal sealed record RegisterShopper(string Email, string PasswordHash, string Culture) : ICommand<RegistrationOutcome>;

/// <summary>What came of a registration; the visitor sees the same in each case.</summary>
internal abstract record RegistrationOutcome;

/// <summary>A mail says what to do.</summary>
internal sealed record MailIsOnItsWay : RegistrationOutcome;

/// <summary>The same address came twice at once, or is restricted: nothing changes.</summary>
internal sealed record RegistrationLost : RegistrationOutcome, IRefusal;

internal sealed class RegisterShopperHandler(AccountsDb db, UserManager<Shopper> shoppers, TimeProvider clock) : IRequestHandler<RegisterShopper, RegistrationOutcome>
{
    public async Task<RegistrationOutcome> Handle(RegisterShopper command, CancellationToken cancellationToken)
    {
        var normalized = EmailAddresses.Normalize(command.Email);
        var known = db.Open<Shopper>(Opening.ByPerson(Purpose.Account)).Where(s => s.NormalizedEmail == normalized);
        var found = await known.Select(s => new { s.Id, s.Email, s.EmailConfirmed, s.Culture }).SingleOrDefaultAsync(cancellationToken);
        if (found is { EmailConfirmed: true })
        {
            Mail(found.Id, 0, "already-registered", found.Culture, found.Email!);
            await db.SaveChangesAsync(cancellationToken);
            return new MailIsOnItsWay();
        }

        if (found is not null)
        {
            // Nobody proved the mailbox yet, so the newest registration counts and the older link dies.
            await known.ExecuteUpdateAsync(set => set.SetProperty(s => s.PasswordHash, command.PasswordHash).SetProperty(s => s.ProofVersion, s => s.ProofVersion + 1), cancellationToken);
            // Read behind the update, whose lock lets no other registration in between.
            Mail(found.Id, await known.Select(s => s.ProofVersion).SingleAsync(cancellationToken), "prove-email", command.Culture, found.Email!);
            await db.SaveChangesAsync(cancellationToken);
            return new MailIsOnItsWay();
        }

        return await Create(command) ? new MailIsOnItsWay() : new RegistrationLost();
    }

    private async Task<bool> Create(RegisterShopper command)
    {
        var now = clock.GetUtcNow();
        var shopper = new Shopper
        {
            Id = Guid.CreateVersion7(now), CustomerNumber = CustomerNumbers.Next(), UserName = command.Email, Email = command.Email,
            PasswordHash = command.PasswordHash, Culture = command.Culture, ProofVersion = 1, CollectedAt = now,
        };
        Mail(shopper.Id, 1, "prove-email", command.Culture, command.Email);
        try
        {
            return (await shoppers.CreateAsync(shopper)).Succeeded;
        }
        catch (DbUpdateException)
        {
            // The unique index decided: someone registers this address at this very moment.
            return false;
        }
    }

    private void Mail(Guid shopperId, int linkVersion, string kind, string culture, string email) =>
        db.Announce(new AccountMailRequested(Guid.CreateVersion7(clock.GetUtcNow()), 1, shopperId, linkVersion, kind, culture, email));
}
