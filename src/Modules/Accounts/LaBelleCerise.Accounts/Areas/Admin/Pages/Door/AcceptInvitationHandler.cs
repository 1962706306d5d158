using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Door;

/// <summary>Uses up an invitation and makes its staff member, with the role that it names.</summary>
internal sealed record JoinStaff(Guid InvitationId, int Version, string Name, string Email, string PasswordHash, string Culture) : ICommand<JoinOutcome>;

/// <summary>What came of an invitation.</summary>
internal abstract record JoinOutcome;

/// <summary>There is a new staff member, who still needs a second factor.</summary>
internal sealed record StaffJoined(Guid StaffId) : JoinOutcome;

/// <summary>Somebody was first.</summary>
internal sealed record InvitationUsed : JoinOutcome, IRefusal;

/// <summary>Another staff member has this address.</summary>
internal sealed record EmailTaken : JoinOutcome, IRefusal;

internal sealed class AcceptInvitationHandler(AccountsDb db, UserManager<StaffMember> members, TimeProvider clock) : IRequestHandler<JoinStaff, JoinOutcome>
{
    public async Task<JoinOutcome> Handle(JoinStaff command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var open = db.Open<StaffInvitation>(Opening.ByPerson(Purpose.Security)).Where(i => i.Id == command.InvitationId && i.Version == command.Version && i.UsedAt == null);
        var invitation = await open.AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        if (invitation is null || await open.ExecuteUpdateAsync(set => set.SetProperty(i => i.UsedAt, now), cancellationToken) == 0)
        {
            return new InvitationUsed();
        }

        var member = new StaffMember
        {
            Id = Guid.CreateVersion7(now), Name = command.Name, UserName = command.Email, Email = command.Email, EmailConfirmed = true,
            PasswordHash = command.PasswordHash, Culture = command.Culture, CollectedAt = now,
        };
        if (!(await members.CreateAsync(member)).Succeeded)
        {
            return new EmailTaken();
        }

        db.Add(new StaffGrant
        {
            Id = Guid.CreateVersion7(now), StaffId = member.Id, Kind = GrantKind.Role, Key = invitation.Role,
            GrantedBy = invitation.InvitedBy, Reason = invitation.Reason, StartsAt = now,
        });
        await db.SaveChangesAsync(cancellationToken);
        return new StaffJoined(member.Id);
    }
}
