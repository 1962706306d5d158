using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Team;

/// <summary>Ends a grant now.</summary>
internal sealed record EndGrant(Guid StaffId, Guid GrantId, Guid By) : ICommand<Unit>;

internal sealed class EndGrantHandler(AccountsDb db, TimeProvider clock) : IRequestHandler<EndGrant, Unit>
{
    public async Task<Unit> Handle(EndGrant command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await db.Open<StaffGrant>(Opening.BySystem(Purpose.Security))
            .Where(g => g.Id == command.GrantId && g.StaffId == command.StaffId && (g.EndsAt == null || g.EndsAt > now))
            .ExecuteUpdateAsync(set => set.SetProperty(g => g.EndsAt, now).SetProperty(g => g.EndedBy, command.By).SetProperty(g => g.Version, g => g.Version + 1), cancellationToken);
        return Unit.Value;
    }
}
