using LaBelleCerise.Accounts.Sessions;
using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Team;

/// <summary>Ends everything that someone may do: they left.</summary>
internal sealed record EndMembership(Guid StaffId, Guid By) : ICommand<Unit>;

internal sealed class EndMembershipHandler(AccountsDb db, PersonSessions sessions, TimeProvider clock) : IRequestHandler<EndMembership, Unit>
{
    public async Task<Unit> Handle(EndMembership command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var security = Opening.BySystem(Purpose.Security);
        await db.Open<StaffMember>(security).Where(s => s.Id == command.StaffId).ExecuteUpdateAsync(set => set.SetProperty(s => s.EndedAt, now), cancellationToken);
        await db.Open<StaffGrant>(security).Where(g => g.StaffId == command.StaffId && (g.EndsAt == null || g.EndsAt > now))
            .ExecuteUpdateAsync(set => set.SetProperty(g => g.EndsAt, now).SetProperty(g => g.EndedBy, command.By).SetProperty(g => g.Version, g => g.Version + 1), cancellationToken);
        await sessions.EndAll(CurrentPerson.StaffScheme, command.StaffId, cancellationToken);
        return Unit.Value;
    }
}
