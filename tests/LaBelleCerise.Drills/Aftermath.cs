namespace LaBelleCerise.Drills;

/// <summary>What is asked when the last host serves in peace.</summary>
internal static class Aftermath
{
    /// <summary>A lease of a minute may hold what the last kill cut, and the provider is asked a minute after.</summary>
    private static readonly TimeSpan TimeToSettle = TimeSpan.FromMinutes(3);

    /// <summary>Notices that the dead host missed come again, and what was announced arrives; then every invariant must hold.</summary>
    public static async Task<(int Code, string Report)> VerifyOnceSettled(this DrillShop shop, CancellationToken cancellation)
    {
        await shop.ResendMissedNotices(cancellation);
        await shop.EndLeasesOfTheDead(cancellation);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(TimeToSettle);
        var fewest = long.MaxValue;
        while (!patience.IsCancellationRequested)
        {
            var onTheWay = await shop.OnTheWay(cancellation);
            if (onTheWay < fewest)
            {
                // A long queue may take its time as long as it becomes shorter; one that stands still is a loss.
                fewest = onTheWay;
                patience.CancelAfter(TimeToSettle);
            }

            if (onTheWay == 0)
            {
                var result = await shop.Verify(cancellation);
                if (result.ExitCode == 0)
                {
                    return result;
                }
            }

            await Task.Delay(TimeSpan.FromSeconds(2), cancellation);
        }

        return await shop.Verify(cancellation);
    }

    /// <summary>Each order has its confirmation, sent.</summary>
    public static async Task EveryOrderHasItsMail(this DrillShop shop, CancellationToken cancellation)
    {
        var orders = await shop.Store.Count("ordering", "SELECT count(*) FROM orders", cancellation);
        var confirmed = await shop.Store.Count("messaging", "SELECT count(DISTINCT \"SubjectId\") FROM mails WHERE \"Kind\" = 'OrderPlaced' AND \"State\" = 'Sent'", cancellation);
        Assert.Equal(orders, confirmed);
    }
}
