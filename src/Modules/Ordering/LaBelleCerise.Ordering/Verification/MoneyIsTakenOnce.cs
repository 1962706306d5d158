using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Verification;
using LaBelleCerise.Ordering.Orders;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Verification;

/// <summary>V5: a payment counts once, and a paid order has the money that it asked.</summary>
internal sealed class MoneyIsTakenOnce(OrderingDb db) : IInvariant
{
    private static readonly Opening Books = Opening.ByLaw(Purpose.TaxDuty);

    public string Id => "V5";

    public string Sentence => "a payment counts once, and every paid order has exactly the money that it asked";

    public async Task<Finding> Examine(VerificationInput input, CancellationToken cancellation)
    {
        var paid = await db.Open<Order>(Books).Where(o => o.State == OrderState.Paid || o.State == OrderState.Packed || o.State == OrderState.Shipped || o.State == OrderState.Delivered)
            .Select(o => new { o.Id, o.TotalInCents }).ToListAsync(cancellation);
        var counted = (await db.Open<MoneyReceived>(Books).Where(m => m.Effect == MoneyEffect.Paid || m.Effect == MoneyEffect.PaidAfterLapse || m.Effect == MoneyEffect.PartReceived)
            .Select(m => new { m.OrderId, m.AmountInCents, IsPart = m.Effect == MoneyEffect.PartReceived }).ToListAsync(cancellation)).ToLookup(m => m.OrderId);
        return new Finding(paid.Count, [.. paid
            .Where(o => counted[o.Id].Count(m => !m.IsPart) != 1 || counted[o.Id].Sum(m => m.AmountInCents) != o.TotalInCents)
            .Select(o => $"order {o.Id} asked {o.TotalInCents} cents and counts {counted[o.Id].Count(m => !m.IsPart)} payment(s) of {counted[o.Id].Sum(m => m.AmountInCents)}")]);
    }
}
