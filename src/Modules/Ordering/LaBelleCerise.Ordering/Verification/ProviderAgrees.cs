using System.Net.Http.Json;
using System.Text.Json.Serialization;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Verification;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Payments;
using LaBelleCerise.Ordering.Transfers;
using LaBelleCerise.Ordering.Withdrawals;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Verification;

/// <summary>V4: each payment that the provider completed made exactly one order paid, or stands as money that goes back.</summary>
internal sealed class ProviderAgrees(OrderingDb db) : IInvariant
{
    private static readonly Opening Books = Opening.ByLaw(Purpose.TaxDuty);

    public string Id => "V4";

    public string Sentence => "each payment that the provider completed made exactly one order paid, or is marked to go back";

    public async Task<Finding> Examine(VerificationInput input, CancellationToken cancellation)
    {
        if (input.Provider is null)
        {
            return Finding.NotAsked;
        }

        using var http = new HttpClient();
        var provider = (await http.GetFromJsonAsync<List<ProviderOrder>>(input.Provider, cancellation))!;
        var known = await db.Open<Payment>(Books).Select(p => new { p.ProviderOrderId, p.OrderId }).ToDictionaryAsync(p => p.ProviderOrderId, p => p.OrderId, cancellation);
        var money = (await db.Open<MoneyReceived>(Books).Select(m => new { m.ProviderReference, m.OrderId, m.Effect, m.Method }).ToListAsync(cancellation)).ToLookup(m => m.OrderId);
        var states = await db.Open<Order>(Books).Select(o => new { o.Id, o.State, o.RefundDueInCents }).ToDictionaryAsync(o => o.Id, cancellation);
        var withdrawn = (await db.Open<Withdrawal>(Books).Where(w => w.RefundInCents > 0).Select(w => w.OrderId).ToListAsync(cancellation)).ToHashSet();
        var violations = new List<string>();
        foreach (var completed in provider.Where(o => o.Status is "completed" or "shipped"))
        {
            if (!known.TryGetValue(completed.OrderId, out var orderId))
            {
                violations.Add($"{completed.OrderId} is completed at the provider and unknown here");
            }
            else if (states[orderId] is var order && order.State is not (OrderState.Paid or OrderState.Packed or OrderState.Shipped or OrderState.Delivered) && order.RefundDueInCents == 0
                && !withdrawn.Contains(orderId))
            {
                violations.Add($"{completed.OrderId} is completed at the provider; its order is {order.State} and nothing is marked to go back");
            }
        }

        // Money that came by transfer is known to the bank alone.
        var byTransfer = money.Where(g => g.Any(m => m.Effect is MoneyEffect.Paid or MoneyEffect.PaidAfterLapse && m.Method == RecordTransferHandler.Method)).Select(g => g.Key).ToHashSet();
        var completions = provider.Where(o => o.Status is "completed" or "shipped").Select(o => o.OrderId).ToHashSet();
        violations.AddRange(money.Where(g => g.Count(m => m.Effect is MoneyEffect.Paid or MoneyEffect.PaidAfterLapse) > 1).Select(g => $"order {g.Key} was made paid more than once"));
        violations.AddRange(states.Values.Where(o => o.State is OrderState.Paid or OrderState.Packed or OrderState.Shipped or OrderState.Delivered)
            .Where(o => !byTransfer.Contains(o.Id) && !known.Any(p => p.Value == o.Id && completions.Contains(p.Key))).Select(o => $"order {o.Id} is paid here and not at the provider"));
        return new Finding(provider.Count, violations);
    }

    private sealed record ProviderOrder([property: JsonPropertyName("order_id")] string OrderId, [property: JsonPropertyName("status")] string Status);
}
