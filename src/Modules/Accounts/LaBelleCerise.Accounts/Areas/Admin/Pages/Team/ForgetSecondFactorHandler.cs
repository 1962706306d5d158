using LaBelleCerise.Accounts.Sessions;
using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Team;

/// <summary>Lets someone who lost their phone set up a new second factor; their sessions end.</summary>
internal sealed record ForgetSecondFactor(Guid StaffId) : ICommand<Unit>;

internal sealed class ForgetSecondFactorHandler(AccountsDb db, PersonSessions sessions) : IRequestHandler<ForgetSecondFactor, Unit>
{
    public async Task<Unit> Handle(ForgetSecondFactor command, CancellationToken cancellationToken)
    {
        var security = Opening.BySystem(Purpose.Security);
        await db.Open<StaffMember>(security).Where(s => s.Id == command.StaffId)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.TwoFactorEnabled, false).SetProperty(s => s.ProtectedTotpSecret, (string?)null), cancellationToken);
        await db.Open<StaffRecoveryCode>(security).Where(c => c.StaffId == command.StaffId).ExecuteDeleteAsync(cancellationToken);
        await sessions.EndAll(CurrentPerson.StaffScheme, command.StaffId, cancellationToken);
        return Unit.Value;
    }
}
