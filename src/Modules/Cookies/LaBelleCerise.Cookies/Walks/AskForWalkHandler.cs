using LaBelleCerise.Kernel.Commands;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Cookies.Walks;

/// <summary>Staff or the schedule wants the shop walked.</summary>
internal sealed record AskForWalkCommand : ICommand<WalkAsked>;

/// <summary>It will be; one that waits already does for both.</summary>
internal sealed record WalkAsked;

internal sealed class AskForWalkHandler(CookiesDb db, TimeProvider clock) : IRequestHandler<AskForWalkCommand, WalkAsked>
{
    /// <summary>Old reports say nothing that the newest does not.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public async Task<WalkAsked> Handle(AskForWalkCommand request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var old = now - Kept;
        await db.Walks.Where(w => w.AskedAt < old).ExecuteDeleteAsync(cancellationToken);
        if (!await db.Walks.AnyAsync(w => w.StartedAt == null, cancellationToken))
        {
            db.Add(new Walk { Id = Guid.CreateVersion7(now), AskedAt = now });
            await db.SaveChangesAsync(cancellationToken);
        }

        return new();
    }
}
