using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Verification;
using LaBelleCerise.Ordering.Orders;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Verification;

/// <summary>V3: each order whose number a customer has seen exists, once.</summary>
internal sealed class AcknowledgedOrdersExist(OrderingDb db) : IInvariant
{
    public string Id => "V3";

    public string Sentence => "each order that was acknowledged to a customer exists, once";

    public async Task<Finding> Examine(VerificationInput input, CancellationToken cancellation)
    {
        if (input.Journal is null)
        {
            return Finding.NotAsked;
        }

        var acknowledged = (await File.ReadAllLinesAsync(input.Journal, cancellation)).Where(line => line.Length > 0).ToList();
        var counts = (await db.Open<Order>(Opening.ByLaw(Purpose.TaxDuty)).Select(o => o.Number).ToListAsync(cancellation))
            .CountBy(number => number).ToDictionary();
        return new Finding(acknowledged.Count, [.. acknowledged.Where(number => counts.GetValueOrDefault(number) != 1).Select(number => $"{number} exists {counts.GetValueOrDefault(number)} times")]);
    }
}
