using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Ordering.Delivery;

/// <summary>Finds pick-up points of any carrier, remembering lists for a quarter of an hour; an outage is never remembered.</summary>
internal sealed class PickupFinder(IServiceScopeFactory scopes, TimeProvider clock)
{
    private const int MostLists = 2_000;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(15);
    private readonly ConcurrentDictionary<(DeliveryWay Way, string Postcode, string Culture), (DateTimeOffset Until, PickupAnswer.Found List)> lists = new();

    /// <summary>The points of a way near a post code.</summary>
    public async Task<PickupAnswer> Near(DeliveryWay way, string? postcode, string culture, CancellationToken cancellation)
    {
        var code = postcode?.Trim() ?? "";
        if (code.Length != 4 || !code.All(char.IsAsciiDigit))
        {
            return new PickupAnswer.Found([]);
        }

        var key = (way, code, culture);
        if (lists.TryGetValue(key, out var kept) && kept.Until > clock.GetUtcNow())
        {
            return kept.List;
        }

        await using var scope = scopes.CreateAsyncScope();
        var carrier = scope.ServiceProvider.GetServices<IPickupPoints>().Single(c => c.Carrier == DeliveryWays.CarrierOf(way));
        var answer = await carrier.Near(way, code, culture, cancellation);
        if (answer is PickupAnswer.Found found)
        {
            Keep(key, found);
        }

        return answer;
    }

    /// <summary>The point that a visitor chose from the list of this post code; null when it is not in it (any more) or the carrier does not answer.</summary>
    public async Task<PickupPoint?> Find(DeliveryWay way, string? postcode, string? pointId, string culture, CancellationToken cancellation) =>
        await Near(way, postcode, culture, cancellation) is PickupAnswer.Found found ? found.Points.FirstOrDefault(p => p.Id == pointId) : null;

    private void Keep((DeliveryWay, string, string) key, PickupAnswer.Found found)
    {
        if (lists.Count >= MostLists)
        {
            lists.Clear();
        }

        lists[key] = (clock.GetUtcNow() + Life, found);
    }
}
