using LaBelleCerise.Cookies.Visits;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Kernel.Web;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Cookies.Areas.Admin.Pages.Visits;

/// <summary>Which pages were looked at and for how long, by who allowed it: sums only.</summary>
[RequiresPermission(CookiesPermissions.Manage)]
internal sealed class ListVisits(CookiesDb db, TimeProvider clock) : PageModel
{
    public const int Days = 30;
    private const int MostPages = 100;
    private const int MostSums = 2_000;

    public IReadOnlyList<PageVisits> Pages { get; private set; } = [];

    public async Task OnGet(CancellationToken cancellation)
    {
        var first = DateOnly.FromDateTime(Cultures.InBrussels(clock.GetUtcNow()).Date).AddDays(1 - Days);
        var sums = await db.VisitSums.Where(s => s.Day >= first).GroupBy(s => new { s.Route, s.Culture, s.Duration })
            .Select(g => new { g.Key.Route, g.Key.Culture, g.Key.Duration, Count = g.Sum(s => s.Count) }).Take(MostSums).ToListAsync(cancellation);
        Pages = [.. sums.GroupBy(s => (s.Route, s.Culture))
            .Select(g => new PageVisits(g.Key.Route, g.Key.Culture, g.Sum(s => s.Count), g.GroupBy(s => s.Duration).ToDictionary(d => d.Key, d => d.Sum(s => s.Count))))
            .OrderByDescending(p => p.Count).ThenBy(p => p.Route, StringComparer.Ordinal).Take(MostPages)];
    }

    internal sealed record PageVisits(string Route, string Culture, int Count, IReadOnlyDictionary<VisitDuration, int> Durations);
}
