using LaBelleCerise.Accounts.Sessions;
using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Team;

/// <summary>Gives a role or a permission from now, until a day or for good.</summary>
internal sealed record GiveGrant(Guid StaffId, GrantKind Kind, string Key, Guid By, string Reason, DateOnly? Until) : ICommand<Unit>;

/// <summary>Ends a grant now.</summary>
internal sealed record EndGrant(Guid StaffId, Guid GrantId, Guid By) : ICommand<Unit>;

/// <summary>Lets someone who lost their phone set up a new second factor; their sessions end.</summary>
internal sealed record ForgetSecondFactor(Guid StaffId) : ICommand<Unit>;

/// <summary>Ends everything that someone may do: they left.</summary>
internal sealed record EndMembership(Guid StaffId, Guid By) : ICommand<Unit>;

internal sealed class GiveGrantHandler(AccountsDb db, TimeProvider clock) : IRequestHandler<GiveGrant, Unit>
{
    public async Task<Unit> Handle(GiveGrant command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        db.Add(new StaffGrant
        {
            Id = Guid.CreateVersion7(now), StaffId = command.StaffId, Kind = command.Kind, Key = command.Key, GrantedBy = command.By, Reason = command.Reason, StartsAt = now,
            EndsAt = command.Until is { } day ? EndOf(day) : null,
        });
        await db.SaveChangesAsync(cancellationToken);
        return Unit.Value;
    }

    /// <summary>Midnight in Brussels at the end of the day.</summary>
    private static DateTimeOffset EndOf(DateOnly day)
    {
        var midnight = day.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Cultures.Brussels.GetUtcOffset(midnight)).ToUniversalTime();
    }
}

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
