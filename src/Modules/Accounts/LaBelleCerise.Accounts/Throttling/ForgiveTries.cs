using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PersonalData;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Accounts.Throttling;

/// <summary>The person got in: their tries are forgotten, and the client gets this one back.</summary>
internal sealed record ForgiveTries(IReadOnlyList<TryKey> Keys) : ICommand<Unit>;

internal sealed class ForgiveTriesHandler(AccountsDb db) : IRequestHandler<ForgiveTries, Unit>
{
    public async Task<Unit> Handle(ForgiveTries command, CancellationToken cancellationToken)
    {
        var tries = db.Open<Tries>(Opening.BySystem(Purpose.Security));
        foreach (var key in command.Keys)
        {
            var row = tries.Where(t => t.KeyHash == key.Hash);
            _ = key.IsForgiven
                ? await row.ExecuteDeleteAsync(cancellationToken)
                : await row.ExecuteUpdateAsync(set => set.SetProperty(t => t.Count, t => t.Count - 1).SetProperty(t => t.WaitUntil, (DateTimeOffset?)null), cancellationToken);
        }

        return Unit.Value;
    }
}
