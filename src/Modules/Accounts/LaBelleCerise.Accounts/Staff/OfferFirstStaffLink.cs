using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Staff;

/// <summary>Makes the one-time link while nobody of staff exists, so that no default account ever has to (security A13).</summary>
internal sealed class OfferFirstStaffLink(AccountsDb db, UnitOfWork unitOfWork, SignedTokens tokens, FirstStaffLink link, TimeProvider clock) : IStartupTask
{
    public int Order => 300;

    public async Task Run(CancellationToken cancellation)
    {
        var opening = Opening.BySystem(Purpose.Security);
        if (await db.Open<StaffMember>(Opening.ByLaw(Purpose.Security)).AnyAsync(cancellation))
        {
            link.Path = null;
            return;
        }

        var invitations = db.Open<StaffInvitation>(opening).Where(i => i.Id == StaffInvitation.First);
        if (!await invitations.AnyAsync(cancellation))
        {
            await Invite(cancellation);
        }

        var version = await invitations.Select(i => i.Version).SingleAsync(cancellation);
        link.Path = $"/admin/first-staff/{tokens.Create(StaffInvitation.TokenPurpose, StaffInvitation.First, version)}";
    }

    private async Task Invite(CancellationToken cancellation)
    {
        try
        {
            await unitOfWork.Run(db, async token =>
            {
                db.Add(new StaffInvitation { Id = StaffInvitation.First, Version = 1, Role = Roles.Owner, Reason = "first", CreatedAt = clock.GetUtcNow() });
                return await db.SaveChangesAsync(token);
            }, cancellation);
        }
        catch (DbUpdateException)
        {
            // Another host that started with us made it; its row serves both.
            db.ChangeTracker.Clear();
        }
    }
}
