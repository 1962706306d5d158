using System.Globalization;
using LaBelleCerise.Consent.Registers;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.Health;
using Microsoft.Extensions.Localization;

namespace LaBelleCerise.Consent.Keeping;

/// <summary>Whether every store had its night, and whether the chain of reports holds (law N3).</summary>
internal sealed class RetentionReader(RetentionBook book, ModuleCatalog modules, RetentionTable table, IStringLocalizer<RetentionWords> words) : IHealthReader
{
    public int Order => 455;

    public async Task<IReadOnlyList<HealthReading>> Read(CancellationToken cancellation)
    {
        if (await book.FirstBreak(cancellation) is { } broken)
        {
            return [Reading(HealthState.Bad, words["Broken", broken])];
        }

        var nights = new List<RetentionReport>();
        foreach (var store in modules.Stores)
        {
            if (await book.Last(store.Name, cancellation) is { } last)
            {
                nights.Add(last);
            }
        }

        if (nights.Count < modules.Stores.Count)
        {
            return [Reading(HealthState.Watch, words["Never"])];
        }

        var oldest = nights.Min(n => n.Night);
        var day = oldest.ToString("d", CultureInfo.CurrentCulture);
        return [oldest < table.Today.AddDays(-1) ? Reading(HealthState.Bad, words["Old", day]) : Reading(HealthState.Good, words["Clean", day, nights.Sum(n => RetentionBook.LinesOf(n).Sum(l => l.Removed + l.Emptied))])];
    }

    private HealthReading Reading(HealthState state, string text) => new("retention", words["Subject"], state, text);
}
