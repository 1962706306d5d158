using System.Globalization;
using LaBelleCerise.Kernel.Commands;
using LaBelleCerise.Kernel.PaymentData;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.PaymentData;

/// <summary>Looks for numbers of cards and accounts, takes them out when asked, and writes down what was found (law N12, decisions 10).</summary>
internal sealed class PaymentDataDesk(ConsentDb db, UnitOfWork unitOfWork, PaymentDataSearch search, TimeProvider clock)
{
    private const int MonthsKept = 13;

    /// <summary>The newest look; null before the first night.</summary>
    public Task<PaymentDataScan?> Last(CancellationToken cancellation) => db.PaymentDataScans.AsNoTracking().OrderByDescending(s => s.At).ThenByDescending(s => s.Id).FirstOrDefaultAsync(cancellation);

    public async Task Look(bool removes, CancellationToken cancellation)
    {
        // Outside the unit of work: it reads everything.
        var places = removes ? await search.Remove(cancellation) : await search.Find(cancellation);
        var now = clock.GetUtcNow();
        var scan = new PaymentDataScan
        {
            Id = Guid.CreateVersion7(now),
            At = now,
            Found = places.Sum(p => p.Count),
            Removed = removes,
            Places = string.Join('\n', places.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Place}\t{p.Count}"))),
        };
        var old = now.AddMonths(-MonthsKept);
        await unitOfWork.Run(db, async token =>
        {
            db.Add(scan);
            await db.PaymentDataScans.Where(s => s.At < old).ExecuteDeleteAsync(token);
            return await db.SaveChangesAsync(token);
        }, cancellation);
    }
}
