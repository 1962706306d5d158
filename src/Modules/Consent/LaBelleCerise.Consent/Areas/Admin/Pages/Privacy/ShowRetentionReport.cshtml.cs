using System.Text.Json;
using LaBelleCerise.Consent.Keeping;
using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData.Keeping;
using LaBelleCerise.Kernel.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Areas.Admin.Pages.Privacy;

/// <summary>What the nights removed and left, per store and rule; whether the chain holds; what would go tonight (law N3).</summary>
[RequiresPermission(ConsentPermissions.Privacy)]
internal sealed class ShowRetentionReport(ConsentDb db, RetentionBook book, ModuleCatalog modules, RetentionSweep sweep, RetentionTable table) : PageModel
{
    private const int Exported = 5000;

    public IReadOnlyList<StoreNight> Stores { get; private set; } = [];

    /// <summary>The first link that does not hold; null when all do.</summary>
    public long? Break { get; private set; }

    public bool IsDry { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Break = await book.FirstBreak(cancellation);
        var nights = new List<StoreNight>();
        foreach (var store in modules.Stores.Select(s => s.Name))
        {
            var last = await book.Last(store, cancellation);
            // A night that is missing shows as soon as the next one should have come.
            nights.Add(new StoreNight(store, last?.Night, last is null || last.Night < table.Today.AddDays(-1), last is null ? [] : RetentionBook.LinesOf(last)));
        }

        Stores = nights;
    }

    public async Task OnPostDryRunAsync(CancellationToken cancellation)
    {
        IsDry = true;
        Break = await book.FirstBreak(cancellation);
        var nights = new List<StoreNight>();
        foreach (var store in modules.Stores)
        {
            nights.Add(new StoreNight(store.Name, table.Today, IsSilent: false, await sweep.Look(store, table.Today, cancellation)));
        }

        Stores = nights;
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancellation)
    {
        var reports = await db.RetentionReports.AsNoTracking().OrderByDescending(r => r.Sequence).Take(Exported)
            .Select(r => new { r.Sequence, r.Store, r.Night, r.At, r.Content, r.PreviousHash, r.Hash }).ToListAsync(cancellation);
        return File(JsonSerializer.SerializeToUtf8Bytes(reports), "application/json; charset=utf-8", "retention-report.json");
    }

    public static string NameOf(string rule) => RetentionRules.All.FirstOrDefault(r => r.Key.Key == rule)?.Name.Here ?? rule;

    internal sealed record StoreNight(string Store, DateOnly? Night, bool IsSilent, IReadOnlyList<RetentionLine> Lines);
}
