using System.Collections.Concurrent;
using LaBelleCerise.Sandbox.State;

namespace LaBelleCerise.Sandbox.MultiSafepay.Notifications;

/// <summary>Sends what is due: one order's notifications one after another, those of different orders side by side.</summary>
internal sealed class NotificationPump(NotificationQueue queue, NotificationSender sender, SandboxClock clock) : BackgroundService
{
    private const int MostAtOnce = 16;
    private static readonly TimeSpan LongestNap = TimeSpan.FromMilliseconds(500);

    private readonly ConcurrentDictionary<string, Task> _busyOrders = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _wake = new(0);

    public override void Dispose()
    {
        _wake.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        queue.Changed += Wake;
        clock.Moved += Wake;
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                StartDue(stoppingToken);
                await _wake.WaitAsync(LongestNap, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // What was under way stays in the queue and is sent again after the next start.
        }
        finally
        {
            queue.Changed -= Wake;
            clock.Moved -= Wake;
            await Task.WhenAll(_busyOrders.Values);
        }
    }

    private void StartDue(CancellationToken stopping)
    {
        var now = clock.GetUtcNow();
        foreach (var due in queue.Waiting().Where(one => !one.IsHeld && one.DueAt <= now))
        {
            if (_busyOrders.Count < MostAtOnce && !_busyOrders.ContainsKey(due.OrderId))
            {
                var done = new TaskCompletionSource();
                _busyOrders[due.OrderId] = done.Task;
                _ = Task.Run(() => SendAsync(due, done, stopping), CancellationToken.None);
            }
        }
    }

    private async Task SendAsync(QueuedNotification notification, TaskCompletionSource done, CancellationToken stopping)
    {
        try
        {
            if (!queue.IsUnchanged(notification))
            {
                return;
            }

            var (answer, isAcknowledged) = await sender.SendAsync(notification, stopping);
            queue.Book(notification, answer, isAcknowledged);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Not booked: the shop may or may not have it, so it is sent again after the next start.
        }
        finally
        {
            _busyOrders.TryRemove(notification.OrderId, out _);
            done.SetResult();
            Wake(this, EventArgs.Empty);
        }
    }

    private void Wake(object? sender, EventArgs args)
    {
        if (_wake.CurrentCount == 0)
        {
            _wake.Release();
        }
    }
}
