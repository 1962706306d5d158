using System.Globalization;
using System.Text;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.Security;
using LaBelleCerise.Ordering.Delivery;
using LaBelleCerise.Ordering.Orders;
using LaBelleCerise.Ordering.Taxation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Ordering.Areas.Admin.Pages.Orders;

/// <summary>What a quarter's return to the one-stop shop says: the base and the VAT by member state and rate (directive 2006/112, art. 369g). Sums, no persons.</summary>
[RequiresPermission(OrderingPermissions.Orders)]
internal sealed class ShowOneStopShopReturn(OrderingDb db, TimeProvider clock, IStringLocalizer<Countries> countries) : PageModel
{
    private const int QuartersShown = 8;

    /// <summary>The quarter as <c>2026-4</c>; the one before this when nothing sensible is asked.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Quarter { get; set; }

    public DateOnly Start { get; private set; }

    /// <summary>The quarters to choose from, newest first.</summary>
    public IEnumerable<DateOnly> Quarters => Enumerable.Range(0, QuartersShown).Select(back => StartOf(Today).AddMonths(-3 * back));

    public IReadOnlyList<Line> Lines { get; private set; } = [];

    private DateOnly Today => BrusselsDays.Of(clock.GetUtcNow());

    public static string KeyOf(DateOnly start) => $"{start.Year}-{(start.Month / 3) + 1}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        await Load(cancellation);
        return Page();
    }

    /// <summary>The same as a file: amounts in euro with a point, as the declaration's own files have them.</summary>
    public async Task<IActionResult> OnGetCsvAsync(CancellationToken cancellation)
    {
        await Load(cancellation);
        var csv = new StringBuilder("quarter,country,rate_percent,base_eur,vat_eur\r\n");
        foreach (var line in Lines)
        {
            csv.Append(CultureInfo.InvariantCulture, $"{KeyOf(Start)},{line.Country},{line.RateInBasisPoints / 100m:0.##},{line.BaseInCents / 100m:0.00},{line.VatInCents / 100m:0.00}\r\n");
        }

        return File(Encoding.UTF8.GetBytes(csv.ToString()), "text/csv; charset=utf-8", $"oss-{KeyOf(Start)}.csv");
    }

    public string NameOf(string country) => countries[country];

    private async Task Load(CancellationToken cancellation)
    {
        Start = Quarters.FirstOrDefault(q => KeyOf(q) == Quarter, StartOf(Today).AddMonths(-3));
        var (from, until) = (BrusselsDays.Start(Start), BrusselsDays.Start(Start.AddMonths(3)));
        // VAT is due when the money is there, which is before the goods leave.
        var sold = await db.Open<Order>(Opening.ByLaw(Purpose.TaxDuty)).AsNoTracking().Include(o => o.Lines)
            .Where(o => o.Treatment == VatTreatment.OneStopShop && o.PaidAt >= from && o.PaidAt < until && o.State != OrderState.Cancelled).ToListAsync(cancellation);
        Lines = [.. sold.SelectMany(o => o.Amounts.Rates.Select(r => (o.Address.Country, Rate: r))).GroupBy(r => (r.Country, r.Rate.RateInBasisPoints))
            .Select(g => new Line(g.Key.Country, g.Key.RateInBasisPoints, g.Sum(r => r.Rate.NetInCents), g.Sum(r => r.Rate.VatInCents)))
            .OrderBy(l => l.Country, StringComparer.Ordinal).ThenByDescending(l => l.RateInBasisPoints)];
    }

    private static DateOnly StartOf(DateOnly day) => new(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1);

    /// <summary>One line of the return.</summary>
    internal sealed record Line(string Country, int RateInBasisPoints, long BaseInCents, long VatInCents);
}
