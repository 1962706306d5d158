using Microsoft.EntityFrameworkCore;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>Reads published texts: the one that counts, an older one, the list.</summary>
internal sealed class TextArchive(OrderingDb db, TextFacts facts)
{
    /// <summary>The version that counts; null when the text was never published.</summary>
    public Task<ShownText?> Current(TextKind kind, string culture, CancellationToken cancellation) =>
        Show(db.TextVersions.Where(v => v.Kind == kind && v.ReplacedAt == null), culture, cancellation);

    /// <summary>A version by its number.</summary>
    public Task<ShownText?> Numbered(TextKind kind, int number, string culture, CancellationToken cancellation) =>
        Show(db.TextVersions.Where(v => v.Kind == kind && v.Number == number), culture, cancellation);

    /// <summary>When each version began and ended, newest first.</summary>
    public async Task<IReadOnlyList<(int Number, DateTimeOffset PublishedAt, DateTimeOffset? ReplacedAt)>> Versions(TextKind kind, CancellationToken cancellation) =>
        [.. (await db.TextVersions.Where(v => v.Kind == kind).OrderByDescending(v => v.Number).Take(200)
            .Select(v => new { v.Number, v.PublishedAt, v.ReplacedAt }).ToListAsync(cancellation)).Select(v => (v.Number, v.PublishedAt, v.ReplacedAt))];

    private async Task<ShownText?> Show(IQueryable<TextVersion> which, string culture, CancellationToken cancellation)
    {
        if (await which.AsNoTracking().SingleOrDefaultAsync(cancellation) is not { } version)
        {
            return null;
        }

        // An older version says what it said then, also where the settings have changed since.
        var said = version.LastFacts?.GetValueOrDefault(culture) is { } last ? last : facts.In(culture);
        return new ShownText(version.Kind, version.Number, version.PublishedAt, version.ReplacedAt, TextMarkup.ToContent(TextMarkup.Fill(version.Bodies.In(culture), said)));
    }
}
