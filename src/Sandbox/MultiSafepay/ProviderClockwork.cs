using LaBelleCerise.Sandbox.MultiSafepay.Orders;
using LaBelleCerise.Sandbox.MultiSafepay.Refunds;
using LaBelleCerise.Sandbox.State;

namespace LaBelleCerise.Sandbox.MultiSafepay;

/// <summary>What the provider does by itself as time goes by: unpaid orders expire, refunds complete at night.</summary>
internal sealed class ProviderClockwork(OrderDesk orders, RefundDesk refunds, SandboxClock clock) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Beat);
        try
        {
            do
            {
                ExpireUnpaid();
                refunds.RunNightly();
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops.
        }
    }

    private void ExpireUnpaid()
    {
        var now = clock.GetUtcNow();
        foreach (var order in orders.All().Where(order => order.Status == OrderStatuses.Initialized && order.ExpiresAt <= now))
        {
            orders.Move(order.OrderId, OrderStatuses.Expired);
        }
    }
}
