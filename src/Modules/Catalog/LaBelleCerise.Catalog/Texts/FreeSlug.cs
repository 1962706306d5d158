namespace LaBelleCerise.Catalog.Texts;

/// <summary>Picks a slug that nothing else has.</summary>
internal static class FreeSlug
{
    /// <summary>The wish, else the wish with the suffix, else with a number; the answer is taken from then on.</summary>
    public static string From(string wish, string suffix, ISet<string> taken)
    {
        var stem = wish.Length > Slug.Longest - 40 ? wish[..(Slug.Longest - 40)].Trim('-') : wish;
        var candidates = new[] { stem, Slug.From($"{stem} {suffix}") }.Concat(Enumerable.Range(2, 10_000).Select(n => $"{stem}-{n}"));
        return candidates.First(taken.Add);
    }
}
