using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>Publishes the texts that come with the shop as version 1, once; what staff publish later stays.</summary>
internal sealed class PublishFirstTexts(OrderingDb db, UnitOfWork unitOfWork, TimeProvider clock) : IStartupTask
{
    public int Order => 300;

    public async Task Run(CancellationToken cancellation)
    {
        try
        {
            await unitOfWork.Run(db, Publish, cancellation);
        }
        catch (DbUpdateException)
        {
            // Another host of this shop published them at the same moment; look again at what is missing now.
            db.ChangeTracker.Clear();
            await unitOfWork.Run(db, Publish, cancellation);
        }
    }

    private async Task<int> Publish(CancellationToken cancellation)
    {
        var known = await db.TextDrafts.Select(d => d.Kind).ToListAsync(cancellation);
        var now = clock.GetUtcNow();
        foreach (var kind in TextKinds.All.Except(known))
        {
            var bodies = FirstTexts.Of(kind);
            db.Add(new TextVersion { Kind = kind, Number = 1, Bodies = bodies, PublishedAt = now });
            db.Add(new TextDraft { Kind = kind, Bodies = bodies, Version = 1, ChangedAt = now });
            db.Add(new TextChange { Id = Guid.CreateVersion7(now), Kind = kind, What = TextChangeKind.Published, Number = 1, At = now });
        }

        return await db.SaveChangesAsync(cancellation);
    }
}
