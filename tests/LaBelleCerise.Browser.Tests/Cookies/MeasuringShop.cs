using LaBelleCerise.Cookies.Visits;
using LaBelleCerise.Cookies.Walks;
using LaBelleCerise.Browser.Tests.Stories;
using Microsoft.Extensions.DependencyInjection;

namespace LaBelleCerise.Browser.Tests.Cookies;

/// <summary>A shop that measures, for who allows it; it knows a real address for every route that a guest's order leads to.</summary>
public sealed class MeasuringShop : Shop
{
    public const string Stream = "G-TEST123456";
    private RouteSamples? samples;

    protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("Cookies:GoogleAnalytics:MeasurementId", Stream)];

    internal IReadOnlyList<PublicRoute> Routes => Services.GetRequiredService<PublicRoutes>().All;

    /// <summary>Learnt from links, and from a guest who orders by bank transfer: no payment page leaves for the provider then.</summary>
    internal async Task<RouteSamples> Samples(Chromium chromium)
    {
        if (samples is not null)
        {
            return samples;
        }

        var learnt = new RouteSamples(Routes);
        using var visitor = NewVisitor();
        foreach (var round in (int[])[1, 2])
        {
            foreach (var route in Routes.Where(r => r.Culture.Length > 0 && (round == 2 || !r.Shown.Contains('{', StringComparison.Ordinal)) && learnt.HasSample(r)))
            {
                learnt.Learn((await visitor.Get(learnt.AddressOf(route))).Body);
            }
        }

        await using var guest = await Reader.Open(chromium, this);
        var purchase = new Purchase(guest);
        await purchase.FillBasket();
        await purchase.EnterDetails($"an.{Guid.NewGuid():N}@voorbeeld.be");
        await purchase.PlaceOrderByTransfer();
        learnt.LearnAddress(new Uri(guest.Page.Url).AbsolutePath);
        learnt.Learn(await guest.Page.ContentAsync());
        return samples = learnt;
    }
}
