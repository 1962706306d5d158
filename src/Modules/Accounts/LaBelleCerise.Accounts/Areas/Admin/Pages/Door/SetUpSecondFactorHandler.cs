using LaBelleCerise.Accounts.Staff;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Areas.Admin.Pages.Door;

/// <summary>Stores a second factor once a code of it was right.</summary>
internal sealed record StoreSecondFactor(Guid StaffId, string Secret, string Code) : ICommand<SecondFactorOutcome>;

/// <summary>What came of setting up a second factor.</summary>
internal abstract record SecondFactorOutcome;

/// <summary>It stands; these codes are shown now and never again.</summary>
internal sealed record SecondFactorStored(IReadOnlyList<string> RecoveryCodes) : SecondFactorOutcome;

/// <summary>The code was wrong.</summary>
internal sealed record SecondFactorCodeWrong : SecondFactorOutcome, IRefusal;

/// <summary>There was one already: a password alone does not replace it.</summary>
internal sealed record SecondFactorExists : SecondFactorOutcome, IRefusal;

internal sealed class SetUpSecondFactorHandler(AccountsDb db, StaffSecrets secrets, TimeProvider clock) : IRequestHandler<StoreSecondFactor, SecondFactorOutcome>
{
    private static readonly Opening Security = Opening.ByPerson(Purpose.Security);

    public async Task<SecondFactorOutcome> Handle(StoreSecondFactor command, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (Totp.StepOf(command.Secret, command.Code, now) is not { } step)
        {
            return new SecondFactorCodeWrong();
        }

        var protectedSecret = secrets.Protect(command.Secret);
        var stored = await db.Open<StaffMember>(Security).Where(s => s.Id == command.StaffId && !s.TwoFactorEnabled && s.EndedAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(s => s.ProtectedTotpSecret, protectedSecret).SetProperty(s => s.TwoFactorEnabled, true).SetProperty(s => s.LastTotpStep, step), cancellationToken);
        if (stored == 0)
        {
            return new SecondFactorExists();
        }

        await db.Open<StaffRecoveryCode>(Security).Where(c => c.StaffId == command.StaffId).ExecuteDeleteAsync(cancellationToken);
        var codes = secrets.NewRecoveryCodes();
        db.AddRange(codes.Select(code => new StaffRecoveryCode
        {
            Id = Guid.CreateVersion7(now), StaffId = command.StaffId, CodeHash = secrets.HashOf(command.StaffId, code), CreatedAt = now,
        }));
        await db.SaveChangesAsync(cancellationToken);
        return new SecondFactorStored(codes);
    }
}
