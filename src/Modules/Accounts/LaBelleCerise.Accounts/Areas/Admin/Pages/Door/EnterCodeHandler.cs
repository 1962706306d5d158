using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Door;

/// <summary>Uses up a code of the app or a recovery code.</summary>
internal sealed record UseCode(Guid StaffId, string Code) : ICommand<CodeOutcome>;

/// <summary>What came of a code.</summary>
internal abstract record CodeOutcome;

/// <summary>It was right and now counts no more.</summary>
internal sealed record CodeAccepted : CodeOutcome;

/// <summary>It was wrong, or somebody used it already.</summary>
internal sealed record CodeRefused : CodeOutcome, IRefusal;

internal sealed class EnterCodeHandler(AccountsDb db, StaffSecrets secrets, TimeProvider clock) : IRequestHandler<UseCode, CodeOutcome>
{
    private static readonly Opening Security = Opening.ByPerson(Purpose.Security);

    public async Task<CodeOutcome> Handle(UseCode command, CancellationToken cancellationToken)
    {
        var member = db.Open<StaffMember>(Security).Where(s => s.Id == command.StaffId && s.TwoFactorEnabled && s.EndedAt == null);
        if (await member.Select(s => s.ProtectedTotpSecret).SingleOrDefaultAsync(cancellationToken) is not { } secret)
        {
            return new CodeRefused();
        }

        // The condition decides, not the reading: of twenty posts of one code one wins.
        var used = Totp.StepOf(secrets.Unprotect(secret), command.Code, clock.GetUtcNow()) is { } step
            ? await member.Where(s => s.LastTotpStep < step).ExecuteUpdateAsync(set => set.SetProperty(s => s.LastTotpStep, step), cancellationToken)
            : await UseRecoveryCode(command, cancellationToken);
        return used == 1 ? new CodeAccepted() : new CodeRefused();
    }

    private Task<int> UseRecoveryCode(UseCode command, CancellationToken cancellation)
    {
        var hash = secrets.HashOf(command.StaffId, command.Code);
        var now = clock.GetUtcNow();
        return db.Open<StaffRecoveryCode>(Security).Where(c => c.StaffId == command.StaffId && c.CodeHash == hash && c.UsedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.UsedAt, now), cancellation);
    }
}
