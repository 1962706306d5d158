using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Web;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Cookies.Choices;

/// <summary>Counts choices per day; nobody's own choice leaves it.</summary>
internal sealed class ChoiceSums(CookiesDb db, TimeProvider clock)
{
    /// <summary>The last days, newest first; days without a choice are left out.</summary>
    public async Task<IReadOnlyList<ChoiceSum>> Of(int days, CancellationToken cancellation)
    {
        var first = DateOnly.FromDateTime(Cultures.InBrussels(clock.GetUtcNow()).Date).AddDays(1 - days);
        var counts = await db.Open<CookieChoice>(Opening.BySystem(Purpose.ConsentProof)).Where(c => c.Day >= first)
            .GroupBy(c => new { c.Day, c.AllowsAnalytics }).Select(g => new { g.Key.Day, g.Key.AllowsAnalytics, Count = g.Count() })
            .Take(days * 2).ToListAsync(cancellation);
        return [.. counts.GroupBy(c => c.Day).OrderByDescending(g => g.Key)
            .Select(g => new ChoiceSum(g.Key, g.Where(c => c.AllowsAnalytics).Sum(c => c.Count), g.Where(c => !c.AllowsAnalytics).Sum(c => c.Count)))];
    }
}
