using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Kernel.Security.Turns;

/// <summary>Takes turns inside a unit of work. The condition is the database's own, so that many at once, on several hosts too, never have more than there are.</summary>
public static class CountedTurns
{
    private static readonly Opening Security = Opening.BySystem(Purpose.Security);

    /// <summary>Takes one turn under each key, in the order given; false when one of them has none left. The caller then refuses, and its unit of work takes nothing.</summary>
    public static async Task<bool> TakeTurns<T>(this ModuleDb db, IEnumerable<TurnKey> keys, DateTimeOffset at, CancellationToken cancellation)
        where T : TurnCount, new()
    {
        foreach (var key in keys)
        {
            var row = db.Open<T>(Security).Where(t => t.KeyHash == key.Hash);
            if (await row.Where(t => t.Count < key.PerHour).ExecuteUpdateAsync(set => set.SetProperty(t => t.Count, t => t.Count + 1), cancellation) == 1)
            {
                continue;
            }

            if (await row.AnyAsync(cancellation))
            {
                return false;
            }

            // Two first turns at the same moment: the primary key decides, and the other unit of work runs again.
            db.Add(new T { KeyHash = key.Hash, Count = 1, At = at });
            await db.SaveChangesAsync(cancellation);
        }

        return true;
    }

    /// <summary>Gives back what was taken just before, for what is not to count after all.</summary>
    public static async Task GiveTurnsBack<T>(this ModuleDb db, IEnumerable<TurnKey> keys, CancellationToken cancellation)
        where T : TurnCount
    {
        foreach (var key in keys)
        {
            await db.Open<T>(Security).Where(t => t.KeyHash == key.Hash).ExecuteUpdateAsync(set => set.SetProperty(t => t.Count, t => t.Count - 1), cancellation);
        }
    }
}
