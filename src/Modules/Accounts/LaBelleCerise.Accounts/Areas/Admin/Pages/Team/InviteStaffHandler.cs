using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.Commands;
using MediatR;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Team;

/// <summary>Makes an invitation for a role; nobody invites when it is made at the command line of the machine.</summary>
internal sealed record MakeInvitation(string Role, string Reason, Guid? By) : ICommand<InvitationMade>;

/// <summary>What the link is signed from.</summary>
internal sealed record InvitationMade(Guid Id, int Version);

internal sealed class InviteStaffHandler(AccountsDb db, TimeProvider clock) : IRequestHandler<MakeInvitation, InvitationMade>
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(7);

    public async Task<InvitationMade> Handle(MakeInvitation command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var invitation = new StaffInvitation
        {
            Id = Guid.CreateVersion7(now), Version = 1, Role = command.Role, Reason = command.Reason, InvitedBy = command.By, CreatedAt = now, ExpiresAt = now + Life,
        };
        db.Add(invitation);
        await db.SaveChangesAsync(cancellationToken);
        return new InvitationMade(invitation.Id, invitation.Version);
    }
}
