using System.Globalization;
using LaBelleCerise.Cookies.Register;

namespace LaBelleCerise.Modules.Tests.Cookies.Register;

public sealed class CookieRegisterTests(MeasuringShop shop) : IClassFixture<MeasuringShop>
{
    [Fact]
    [Promise("S74", "S75")]
    public async Task Every_cookie_that_a_walk_through_the_shop_sets_stands_in_the_register_with_its_lifetime()
    {
        using var visitor = shop.NewVisitor();
        var page = await visitor.Submit(await visitor.Get("/nl"), "[data-cookie-card] form", button: "[data-cookie-card] button[value=accept]");
        foreach (var address in page.All("a[href^='/']").Select(a => a.GetAttribute("href")!).Distinct().Take(60).ToList())
        {
            var reached = await visitor.Get(address);
            if (reached.All("form.add-to-basket").Count > 0)
            {
                await visitor.Submit(reached, "form.add-to-basket");
            }
        }

        Assert.NotEmpty(visitor.SetCookies);
        Assert.All(visitor.SetCookies, cookie => Check(cookie, shop.Clock.GetUtcNow()));
    }

    [Fact]
    [Promise("S77")]
    public void Only_what_a_visitor_asks_for_counts_as_necessary_and_nothing_optional_outlives_thirteen_months()
    {
        Assert.All(CookieRegister.Of(CookieParty.Third), cookie => Assert.NotEqual(CookieClass.Necessary, cookie.Class));
        Assert.All(CookieRegister.Optional, cookie => Assert.True(cookie.Lifetime.EndOf(Shop.Start) <= Shop.Start.AddMonths(13)));
        Assert.All(CookieRegister.Optional, cookie => Assert.Equal("Geen enkele functie van de winkel.", cookie.NeededFor.Nl));
        Assert.Equal(CookieRegister.All.Count, CookieRegister.All.Select(c => c.Name).Distinct().Count());
    }

    private static void Check(string header, DateTimeOffset now)
    {
        var parts = header.Split(';', StringSplitOptions.TrimEntries);
        var name = parts[0].Split('=')[0];
        var entry = CookieRegister.Find(name);
        Assert.True(entry is not null, $"{name} is set but does not stand in the cookie register (Cookies/Register/OwnCookies.cs).");
        var age = parts.FirstOrDefault(p => p.StartsWith("max-age=", StringComparison.OrdinalIgnoreCase))?[8..];
        var expires = parts.FirstOrDefault(p => p.StartsWith("expires=", StringComparison.OrdinalIgnoreCase))?[8..];
        var end = age is not null ? now.AddSeconds(double.Parse(age, CultureInfo.InvariantCulture))
            : expires is not null ? DateTimeOffset.Parse(expires, CultureInfo.InvariantCulture) : (DateTimeOffset?)null;
        if (end is null || end < now)
        {
            Assert.True(end is not null || entry.Lifetime.Unit == LifetimeUnit.Session || entry.Lifetime.IsOnRequest, $"{name} is a session cookie; the register says {entry.Lifetime.Text.En}.");
            return;
        }

        var told = entry.Lifetime.EndOf(now);
        Assert.True(told is not null && (end.Value - told.Value).Duration() < TimeSpan.FromMinutes(5), $"{name} lasts until {end:u}; the register says {entry.Lifetime.Text.En}.");
    }
}
