using LaBelleCerise.Kernel.Web;

namespace LaBelleCerise.Ordering.Terms;

/// <summary>The texts that come with the shop, one Markdown file per kind and language beside this class.</summary>
internal static class FirstTexts
{
    public static TextBodies Of(TextKind kind)
    {
        var bodies = Cultures.All.ToDictionary(culture => culture, culture => Read($"{kind}.{culture}.md"));
        return new TextBodies(bodies["nl"], bodies["fr"], bodies["de"], bodies["en"]).Tidy();
    }

    private static string Read(string name)
    {
        using var stream = typeof(FirstTexts).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The text {name} does not come with the shop.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
