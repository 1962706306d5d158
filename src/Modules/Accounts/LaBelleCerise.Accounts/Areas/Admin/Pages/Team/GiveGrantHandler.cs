using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Web;
using MediatR;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Team;

/// <summary>Gives a role or a permission from now, until a day or for good.</summary>
internal sealed record GiveGrant(Guid StaffId, GrantKind Kind, string Key, Guid By, string Reason, DateOnly? Until) : ICommand<Unit>;

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
