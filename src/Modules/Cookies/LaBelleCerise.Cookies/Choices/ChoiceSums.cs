using LaBelleCerise.Cookies.Register;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Cookies.Choices;

/// <summary>Counts choices per day; nobody's own choice leaves it.</summary>
internal sealed class ChoiceSums(CookiesDb db, TimeProvider clock)
{
    /// <summary>Four services can be mixed in sixteen ways.</summary>
    private const int MostMixtures = 16;

    /// <summary>The last days, newest first; days without a choice are left out.</summary>
    public async Task<IReadOnlyList<ChoiceSum>> Of(int days, CancellationToken cancellation)
    {
        var first = DateOnly.FromDateTime(Cultures.InBrussels(clock.GetUtcNow()).Date).AddDays(1 - days);
        var counts = await db.Open<CookieChoice>(Opening.BySystem(Purpose.ConsentProof)).Where(c => c.Day >= first)
            .GroupBy(c => new { c.Day, c.AllowsAnalytics, c.Services }).Select(g => new Count(g.Key.Day, g.Key.AllowsAnalytics, g.Key.Services, g.Count()))
            .Take(days * MostMixtures).ToListAsync(cancellation);
        return [.. counts.GroupBy(c => c.Day).OrderByDescending(g => g.Key).Select(g => Sum(g.Key, [.. g]))];
    }

    private static ChoiceSum Sum(DateOnly day, IReadOnlyList<Count> counts) => new(
        day, counts.Where(c => c.Allows).Sum(c => c.Choices), counts.Where(c => !c.Allows).Sum(c => c.Choices),
        CookieServices.All.ToDictionary(s => s.Key, s => counts.Where(c => AllowedServices.Of(c.Services.Split(' ')).Has(s)).Sum(c => c.Choices)));

    private sealed record Count(DateOnly Day, bool Allows, string Services, int Choices);
}
