using LaBelleCerise.Cookies.Tags;
using LaBelleCerise.Kernel.Data;
using LaBelleCerise.Kernel.PersonalData;
using LaBelleCerise.Kernel.PersonalData.Keeping;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Cookies.Keeping;

/// <summary>The last turn of a tag says whether it is on: it stays, however old.</summary>
internal sealed class LastTurnCounts : IRetentionHold
{
    public Type Kind => typeof(TagTurn);

    public string Reason => "still-counts";

    public async Task<IReadOnlyCollection<object>> Among(ModuleDb db, IReadOnlyList<object> rows, CancellationToken cancellation)
    {
        var last = await db.Open<TagTurn>(Opening.ByLaw(Purpose.Security)).GroupBy(t => t.Tag).Select(g => new { Tag = g.Key, At = g.Max(t => t.At) }).ToListAsync(cancellation);
        return [.. rows.Cast<TagTurn>().Where(t => last.Any(l => l.Tag == t.Tag && l.At <= t.At))];
    }
}
