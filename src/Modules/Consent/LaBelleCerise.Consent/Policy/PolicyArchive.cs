using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Consent.Policy;

/// <summary>Finds versions of the policy; what is shown is always what was stored.</summary>
internal sealed class PolicyArchive(ConsentDb db)
{
    public Task<StoredPolicy?> Current(string culture, CancellationToken cancellation) =>
        Read(db.PolicyVersions.OrderByDescending(v => v.Number), culture, cancellation);

    public Task<StoredPolicy?> Numbered(int number, string culture, CancellationToken cancellation) =>
        Read(db.PolicyVersions.Where(v => v.Number == number).OrderBy(v => v.Number), culture, cancellation);

    /// <summary>The version that counted at a moment.</summary>
    public Task<StoredPolicy?> At(DateTimeOffset moment, string culture, CancellationToken cancellation) =>
        Read(db.PolicyVersions.Where(v => v.PublishedAt <= moment).OrderByDescending(v => v.Number), culture, cancellation);

    /// <summary>Numbers and dates of all versions, newest first.</summary>
    public async Task<IReadOnlyList<(int Number, DateTimeOffset PublishedAt)>> Versions(CancellationToken cancellation)
    {
        var rows = await db.PolicyVersions.OrderByDescending(v => v.Number).Select(v => new { v.Number, v.PublishedAt }).Take(100).ToListAsync(cancellation);
        return [.. rows.Select(r => (r.Number, r.PublishedAt))];
    }

    private async Task<StoredPolicy?> Read(IQueryable<PolicyVersion> versions, string culture, CancellationToken cancellation)
    {
        var found = await versions.Select(v => new
        {
            v.Number,
            v.PublishedAt,
            Content = v.Wordings.Where(w => w.Culture == culture).Select(w => w.Content).FirstOrDefault(),
            ReplacedAt = db.PolicyVersions.Where(n => n.Number == v.Number + 1).Select(n => (DateTimeOffset?)n.PublishedAt).FirstOrDefault(),
        }).FirstOrDefaultAsync(cancellation);
        return found?.Content is null ? null : new(found.Number, found.PublishedAt, found.ReplacedAt, JsonSerializer.Deserialize<PolicyDocument>(found.Content)!);
    }
}
