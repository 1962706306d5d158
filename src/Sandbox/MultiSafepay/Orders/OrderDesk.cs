using System.Text.Json;
using LaBelleCerise.Sandbox.MultiSafepay.Notifications;
using LaBelleCerise.Sandbox.State;

namespace LaBelleCerise.Sandbox.MultiSafepay.Orders;

/// <summary>The provider's books: orders made, changed and found again; each change goes with its notification.</summary>
internal sealed class OrderDesk(SandboxStore store, Sequence sequence, SandboxClock clock, NotificationQueue notifications)
{
    private const long FirstTransaction = 1_000_000_001;
    private const long DefaultLifeInSeconds = 2_592_000;

    private readonly Table<OrderRecord> _orders = store.Table<OrderRecord>("order");

    public OrderRecord? Find(string orderId) => store.Read(() => _orders.Find(orderId));

    public OrderRecord? FindBySession(string sessionId)
        => store.Read(() => _orders.All.FirstOrDefault(order => order.SessionId == sessionId));

    public IReadOnlyList<OrderRecord> All()
        => store.Read(() => _orders.All.OrderByDescending(order => order.TransactionId).ToArray());

    public long NextTransaction() => sequence.Next("transaction", FirstTransaction);

    /// <summary>Books the order, or null when its id is taken: the one guard against paying twice that the provider has.</summary>
    public OrderRecord? Create(JsonElement request, long amountInCents)
        => store.Change(set =>
        {
            var orderId = request.Text("order_id")!;
            if (_orders.Find(orderId) is not null)
            {
                return null;
            }

            var now = clock.GetUtcNow();
            var order = new OrderRecord
            {
                OrderId = orderId,
                TransactionId = NextTransaction(),
                SessionId = Guid.NewGuid().ToString("N"),
                Type = request.Text("type") ?? "redirect",
                Gateway = request.Text("gateway") ?? string.Empty,
                AmountInCents = amountInCents,
                Currency = request.Text("currency")!,
                Description = request.Text("description")!,
                Status = OrderStatuses.Initialized,
                FinancialStatus = OrderStatuses.Initialized,
                CreatedAt = now,
                ModifiedAt = now,
                ExpiresAt = now.AddSeconds(LifeInSeconds(request)),
                Request = request.Clone(),
            };
            return Save(set, order);
        });

    /// <summary>Moves an order to a status when the table allows it, and tells the shop.</summary>
    public OrderChange Move(string orderId, string status, string? gateway = null, string reason = "")
        => store.Change<OrderChange>(set =>
        {
            if (_orders.Find(orderId) is not { } order)
            {
                return new OrderChange.Unknown();
            }

            if (!OrderStatuses.After(order.Status).Contains(status))
            {
                return new OrderChange.Refused(order.Status);
            }

            var taken = status == OrderStatuses.Completed;
            var now = clock.GetUtcNow();
            return Announce(set, order with
            {
                Status = status,
                FinancialStatus = OrderStatuses.Financial(status, order.FinancialStatus),
                Gateway = gateway ?? (order.Gateway.Length > 0 ? order.Gateway : "MISTERCASH"),
                Captures = order.Captures + (taken ? 1 : 0),
                CompletedAt = taken ? now : order.CompletedAt,
                Reason = reason,
            });
        });

    /// <summary>Changes an order without a notification.</summary>
    public OrderRecord? Edit(string orderId, Func<OrderRecord, OrderRecord> edit)
        => store.Change(set => _orders.Find(orderId) is { } order ? Save(set, edit(order) with { ModifiedAt = clock.GetUtcNow() }) : null);

    /// <summary>Changes an order as the callback says (null leaves it) and tells the shop.</summary>
    public OrderChange EditAndTell(string orderId, Func<OrderRecord, OrderRecord?> edit)
        => store.Change<OrderChange>(set => _orders.Find(orderId) switch
        {
            null => new OrderChange.Unknown(),
            var order when edit(order) is { } edited => Announce(set, edited),
            var order => new OrderChange.Refused(order.Status),
        });

    private OrderChange.Done Announce(ChangeSet set, OrderRecord order)
    {
        var saved = Save(set, order with { ModifiedAt = clock.GetUtcNow() });
        return new OrderChange.Done(saved, notifications.Add(set, saved, saved.History[^1].Body));
    }

    private OrderRecord Save(ChangeSet set, OrderRecord order)
    {
        var kept = order with { History = [.. order.History, new OrderSnapshot(order.Status, OrderObject.Body(order))] };
        set.Put(_orders, kept.OrderId, kept);
        return kept;
    }

    private static long LifeInSeconds(JsonElement request)
    {
        if (request.At("seconds_active") is { } seconds && seconds.TryGetWhole(out var length))
        {
            return length;
        }

        return request.At("days_active") is { } days && days.TryGetWhole(out var count) ? count * 86_400 : DefaultLifeInSeconds;
    }
}
