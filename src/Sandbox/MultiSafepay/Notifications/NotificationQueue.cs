using System.Globalization;
using System.Security.Cryptography;
using LaBelleCerise.Sandbox.MultiSafepay.Orders;
using LaBelleCerise.Sandbox.State;

namespace LaBelleCerise.Sandbox.MultiSafepay.Notifications;

/// <summary>Notifications waiting to leave, on disk with the change that they tell.</summary>
internal sealed class NotificationQueue(SandboxStore store, Sequence sequence, SandboxClock clock, SandboxOptions options)
{
    /// <summary>The first sending and three resends (handbook apis.md 1.8).</summary>
    private const int MostAttempts = 4;

    private readonly Table<QueuedNotification> _queue = store.Table<QueuedNotification>("notification");
    private readonly Table<SentNotification> _sent = store.Table<SentNotification>("sent");
    private readonly Table<NotificationMode> _mode = store.Table<NotificationMode>("notification-mode");

    /// <summary>Raised when something may have become due.</summary>
    public event EventHandler? Changed;

    public NotificationMode Mode
    {
        get => store.Read(() => _mode.Find("mode")) ?? NotificationMode.Default;
        set => store.Change(set =>
        {
            set.Put(_mode, "mode", value);
            return 0;
        });
    }

    public IReadOnlyList<QueuedNotification> Waiting()
        => store.Read(() => _queue.All.OrderBy(one => one.DueAt).ThenBy(one => one.Id, StringComparer.Ordinal).ToArray());

    public IReadOnlyList<SentNotification> Sent()
        => store.Read(() => _sent.All.OrderBy(one => one.Id, StringComparer.Ordinal).ThenBy(one => one.Attempt).ToArray());

    public bool IsWaiting(string id) => store.Read(() => _queue.Find(id)) is { Attempts: 0 };

    /// <summary>False when another attempt was booked since this copy was read.</summary>
    public bool IsUnchanged(QueuedNotification seen) => store.Read(() => _queue.Find(seen.Id))?.Attempts == seen.Attempts;

    /// <summary>Queues one in the caller's change; null when the order has no address to notify.</summary>
    public string? Add(ChangeSet set, OrderRecord order, string body)
    {
        if (order.NotificationUrl is not { Length: > 0 } url)
        {
            return null;
        }

        var mode = Mode;
        var wait = mode.Mode switch
        {
            NotificationMode.Delayed => TimeSpan.FromSeconds(mode.DelaySeconds),
            NotificationMode.Shuffled => TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32((mode.DelaySeconds * 1000) + 1)),
            _ => TimeSpan.Zero,
        };
        var notification = new QueuedNotification
        {
            Id = sequence.Next("notification", 1).ToString("D10", CultureInfo.InvariantCulture),
            OrderId = order.OrderId,
            Url = url,
            Method = order.NotificationMethod,
            Body = body,
            Copies = mode.Mode == NotificationMode.Duplicate ? mode.Copies : 1,
            Attempts = 0,
            IsHeld = mode.Mode == NotificationMode.Hold,
            DueAt = clock.GetUtcNow() + wait,
        };
        set.Put(_queue, notification.Id, notification);
        Changed?.Invoke(this, EventArgs.Empty);
        return notification.Id;
    }

    /// <summary>Queues the order's object again: as it is, or as it was at an earlier status. Null when it never had that status.</summary>
    public string? AddAgain(OrderRecord order, string? status)
    {
        var snapshot = status is null ? order.History[^1] : order.History.LastOrDefault(one => one.Status == status);
        return snapshot is null ? null : store.Change(set => Add(set, order, snapshot.Body));
    }

    /// <summary>Everything held or waiting becomes due now, in order or shuffled.</summary>
    public int Release(bool shuffled)
    {
        var count = store.Change(set =>
        {
            var all = _queue.All.OrderBy(one => one.Id, StringComparer.Ordinal).ToArray();
            if (shuffled)
            {
                RandomNumberGenerator.Shuffle<QueuedNotification>(all);
            }

            var now = clock.GetUtcNow();
            for (var place = 0; place < all.Length; place++)
            {
                // Due times in the past keep the chosen order without waiting for it.
                var dueAt = now.AddMilliseconds(place - all.Length);
                set.Put(_queue, all[place].Id, all[place] with { IsHeld = false, DueAt = dueAt });
            }

            return all.Length;
        });
        Changed?.Invoke(this, EventArgs.Empty);
        return count;
    }

    /// <summary>Books an attempt: acknowledged or given up leaves the queue, else it comes back after the gap.</summary>
    public void Book(QueuedNotification notification, string answer, bool isAcknowledged)
        => store.Change(set =>
        {
            var attempt = notification.Attempts + 1;
            var now = clock.GetUtcNow();
            var sent = new SentNotification(notification.Id, notification.OrderId, attempt, now, answer, isAcknowledged);
            set.Put(_sent, $"{notification.Id}-{attempt}", sent);
            if (isAcknowledged || attempt >= MostAttempts)
            {
                set.Remove(_queue, notification.Id);
            }
            else
            {
                set.Put(_queue, notification.Id, notification with { Attempts = attempt, DueAt = now + options.NotificationRetryGap });
            }

            return 0;
        });
}
